import { codeAt, hiAt, loAt } from '../../dataset/at.ts'
import { rowOf } from '../../dataset/column.ts'
import type { Dataset } from '../../dataset/dataset.ts'
import { monthIndex } from '../../values/month.ts'
import type { BatchRow, DecisionBatch } from '../batch/batch.ts'
import { type BatchOptions, decideBatch } from '../batch/decide-batch.ts'
import type { Programme } from '../programme.ts'

/**
 * What the roll and the rules say of one: `agrees`; `stop`: on the roll and surely not entitled; `missed`: not on it
 * and surely entitled; `under`, `over`: declared surely less or more than due; `open`: not certain.
 */
export const reviewFindings = ['agrees', 'stop', 'missed', 'under', 'over', 'open'] as const
export type ReviewFinding = (typeof reviewFindings)[number]

export interface Reviewed extends BatchRow {
  readonly isOnRoll: boolean
  /** What the roll declares for the month, in fen; null: not known. 0 for who is not on it. */
  readonly declaredFen: number | null
  readonly finding: ReviewFinding
}

export interface Review {
  readonly batch: DecisionBatch
  /** Everybody on the roll, and everybody else whom the rules do not surely refuse. */
  readonly rows: readonly Reviewed[]
  readonly counts: Readonly<Record<ReviewFinding, number>>
}

/**
 * The whole roll of a programme in a month looked at again: everybody who occurs is decided, and set beside what the
 * roll declares. Errors: those of `decideBatch`.
 */
export function review(dataset: Dataset, programme: Programme, options: BatchOptions): Review {
  const batch = decideBatch(dataset, programme, options)
  const enrolled = keysOf(dataset, programme, batch.month, 'enrolment')
  const declared = keysOf(dataset, programme, batch.month, 'payment')
  const rows = Array.from(batch.columns.subject, (key, row): Reviewed => {
    const isOnRoll = enrolled.has(key)
    const declaredFen = isOnRoll ? (declared.get(key) ?? null) : 0
    const decided = batch.at(row)
    return { ...decided, isOnRoll, declaredFen, finding: findingOf(decided, isOnRoll, declaredFen) }
  }).filter(({ isOnRoll, result }) => isOnRoll || result !== 'ineligible')
  const counts = Object.fromEntries(
    reviewFindings.map((finding) => [finding, rows.filter((row) => row.finding === finding).length]),
  ) as Record<ReviewFinding, number>
  return { batch, rows, counts }
}

function findingOf(
  { result, amountFen, amountBoundsFen }: BatchRow,
  isOnRoll: boolean,
  declaredFen: number | null,
): ReviewFinding {
  if (result === 'undetermined') return 'open'
  if (result === 'ineligible') return 'stop'
  if (!isOnRoll) return 'missed'
  const [least, most] = amountBoundsFen ?? [amountFen, amountFen]
  if (declaredFen === null) return 'open'
  if (least !== null && declaredFen < least) return 'under'
  if (most !== null && declaredFen > most) return 'over'
  return amountFen === null ? 'open' : 'agrees'
}

/** What a list of the programme states of each household or person in the month: for payments that are declared, the sum in fen. */
function keysOf(
  dataset: Dataset,
  { id, unit }: Programme,
  month: string,
  entity: 'enrolment' | 'payment',
): ReadonlyMap<number, number | null> {
  const { size, columns } = dataset.table(entity)
  const { programme, month: months, layer, amount } = columns
  const key = columns[unit === 'household' ? 'household' : 'beneficiary']
  const [wanted, asked, onRoll] = [
    monthIndex(month),
    dataset.dictionary.code(id),
    dataset.dictionary.code('declared'),
  ]
  const found = new Map<number, number | null>()
  for (let row = 0; row < size; row++) {
    if (programme?.kind !== 'code' || months?.kind !== 'range' || key?.kind !== 'code') break
    if (codeAt(programme, row) !== asked || loAt(months, row) !== wanted || hiAt(months, row) !== wanted)
      continue
    if (entity === 'payment' && layer?.kind === 'code' && codeAt(layer, row) !== onRoll) continue
    const whose = rowOf(codeAt(key, row))
    const isExact = amount?.kind === 'range' && loAt(amount, row) === hiAt(amount, row)
    const before = found.has(whose) ? (found.get(whose) ?? null) : 0
    found.set(whose, isExact && before !== null ? before + loAt(amount, row) : null)
  }
  return found
}
