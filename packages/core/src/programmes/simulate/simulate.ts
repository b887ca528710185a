import type { Dataset } from '../../dataset/dataset.ts'
import { remember } from '../../dataset/remember.ts'
import { plainValue } from '../../findings/value.ts'
import type { DecisionBatch } from '../batch/batch.ts'
import { type BatchOptions, decideBatch } from '../batch/decide-batch.ts'
import { monthRows } from '../batch/month-rows.ts'
import { type Cost, type Effect, effects, type Simulation, type SimulationTotals } from './simulation.ts'
import type { Rules } from './supposing.ts'
import { townshipsListed } from './townships-listed.ts'

/**
 * What a reform does: everybody who occurs in the month is decided by the rules before and after it, who gains,
 * loses, enters and leaves is told, and what a month costs, by township. Errors: those of `decideBatch`.
 */
export function simulate(
  dataset: Dataset,
  rules: { readonly before: Rules; readonly after: Rules },
  options: Omit<BatchOptions, 'parameters'>,
): Simulation {
  const decided = ({ programme, parameters }: Rules) =>
    decideBatch(dataset, programme, { ...options, parameters })
  const [before, after] = [decided(rules.before), decided(rules.after)]
  const effect = Uint8Array.from({ length: before.size }, (_, row) =>
    effects.indexOf(effectAt(before, after, row)),
  )
  const township = townshipsOf(dataset, rules.before, before.month, options.without)
  const totals = (rows: Iterable<number>) => totalsOf(before, after, effect, rows)
  const rowsOf = new Map<string | null, number[]>()
  for (const [row, name] of township.entries()) remember(rowsOf, name, () => [] as number[]).push(row)
  const names = [...rowsOf.keys()].sort((a, b) => (a === null ? 1 : b === null || a < b ? -1 : 1))
  return {
    ...{ before, after, effect, township },
    totals: totals(effect.keys()),
    townships: names.map((name) => ({ township: name, ...totals(rowsOf.get(name) ?? []) })),
  }
}

function effectAt(before: DecisionBatch, after: DecisionBatch, row: number): Effect {
  const [was, is] = [before.columns.result[row], after.columns.result[row]]
  if (was === 2 || is === 2) return 'open'
  if (was !== is) return is === 1 ? 'enters' : 'leaves'
  const ends = ({ columns }: DecisionBatch) =>
    [columns.leastFen[row] as number, columns.mostFen[row] as number] as const
  const [[least, most], [nowLeast, nowMost]] = [ends(before), ends(after)]
  if (nowLeast > most) return 'gains'
  if (nowMost < least) return 'loses'
  return least === most && nowLeast === nowMost ? 'same' : 'open'
}

/** Where each stands; a person, where a list of the month has him or her. */
function townshipsOf(
  dataset: Dataset,
  { programme }: Rules,
  month: string,
  without?: readonly string[],
): (string | null)[] {
  const { table, rows, subject } = monthRows(dataset, programme, month, without)
  const { township } = dataset.table(table).columns
  if (township) return Array.from(rows, (row) => plainValue(dataset, township, row) as string | null)
  const listed = townshipsListed(dataset, month)
  return Array.from(subject, (person) => listed.get(person) ?? null)
}

function totalsOf(
  before: DecisionBatch,
  after: DecisionBatch,
  effect: Uint8Array,
  rows: Iterable<number>,
): SimulationTotals {
  const counts = Object.fromEntries(effects.map((name) => [name, 0])) as Record<Effect, number>
  const cost = () => ({ leastFen: 0, mostFen: 0 })
  const [was, is] = [cost(), cost()]
  const add = (sum: { -readonly [K in keyof Cost]: number }, { columns }: DecisionBatch, row: number) => {
    sum.leastFen += columns.leastFen[row] as number
    sum.mostFen += columns.mostFen[row] as number
  }
  for (const row of rows) {
    counts[effects[effect[row] as number] as Effect]++
    add(was, before, row)
    add(is, after, row)
  }
  return { effects: counts, before: was, after: is }
}
