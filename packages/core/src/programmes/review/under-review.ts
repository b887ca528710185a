import { codeAt, hiAt, keyAt, loAt } from '../../dataset/at.ts'
import { type Column, rowOf } from '../../dataset/column.ts'
import type { Dataset } from '../../dataset/dataset.ts'
import { remember } from '../../dataset/remember.ts'
import { dateOfDay } from '../../values/day.ts'
import { monthIndex } from '../../values/month.ts'
import type { Programme } from '../programme.ts'
import { textAt } from '../registers/text-at.ts'
import type { UnderReview } from './cycle.ts'

/**
 * Everybody on the roll of a programme in a month as `dueForReview` takes them, in the cycle that the last review of
 * the household says, or else in this one: the last look is that review, or the latest approval that the roll states
 * where it is later, and deaths are those of whoever was a member in any month.
 */
export function underReview(
  dataset: Dataset,
  { id: programme, unit }: Pick<Programme, 'id' | 'unit'>,
  { month, cycle }: { readonly month: string; readonly cycle: string | null },
): readonly UnderReview[] {
  const { size, columns } = dataset.table('enrolment')
  const wanted = [monthIndex(month), dataset.dictionary.code(programme)]
  const members = membersOf(dataset, unit)
  const died = deathsOf(dataset)
  const reviewed = unit === 'household' ? reviewsOf(dataset) : new Map<number, Look>()
  const found = new Map<number, { lastOn: string | null; persons: Set<number> }>()
  for (let row = 0; row < size; row++) {
    const at = exact(columns.month, row)
    const of = columns.programme?.kind === 'code' ? codeAt(columns.programme, row) : 0
    const whose = keyIn(columns[unit === 'household' ? 'household' : 'beneficiary'], row)
    if (at !== wanted[0] || of !== wanted[1] || whose < 0) continue
    const one = remember(found, whose, () => ({
      lastOn: reviewed.get(whose)?.on ?? null,
      persons: new Set(members.get(whose)),
    }))
    one.persons.add(keyIn(columns.beneficiary, row))
    const approved = exact(columns.approvedAt, row)
    const day = Number.isFinite(approved) ? dateOfDay(approved) : null
    if (day !== null && (one.lastOn === null || one.lastOn < day)) one.lastOn = day
  }
  return [...found].map(([whose, { lastOn, persons }]) => ({
    ...{ id: keyAt(dataset.table(unit), whose) ?? '', programme, lastOn },
    cycle: reviewed.get(whose)?.cycle ?? cycle,
    deaths: [...new Set([...persons].flatMap((person) => died.get(person) ?? []))].sort(),
  }))
}

/** The persons listed of each household in any month; of a person's benefit nobody besides. */
function membersOf(dataset: Dataset, unit: Programme['unit']): ReadonlyMap<number, ReadonlySet<number>> {
  const listed = new Map<number, Set<number>>()
  const { size, columns } = dataset.table('membership')
  for (let row = 0; row < size && unit === 'household'; row++)
    remember(listed, keyIn(columns.household, row), () => new Set<number>()).add(keyIn(columns.person, row))
  return listed
}

interface Look {
  readonly on: string
  readonly cycle: string | null
}

/** The last review of each household; of several on one day, one that says that means vary. */
function reviewsOf(dataset: Dataset): ReadonlyMap<number, Look> {
  const found = new Map<number, Look>()
  if (!Object.hasOwn(dataset.graph.entities, 'review')) return found
  const { size, columns } = dataset.table('review')
  for (let row = 0; row < size; row++) {
    const day = exact(columns.reviewedAt, row)
    if (!Number.isFinite(day)) continue
    const look = { on: dateOfDay(day), cycle: textAt(dataset, columns.cycle, row) }
    const whose = keyIn(columns.household, row)
    const before = found.get(whose)
    if (!before || before.on < look.on || (before.on === look.on && look.cycle === 'variable'))
      found.set(whose, look)
  }
  return found
}

/** Days of death by person: the earliest that each record leaves; a revoked one is none. */
function deathsOf(dataset: Dataset): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>()
  const { size, columns } = dataset.table('death')
  for (let row = 0; row < size; row++) {
    const { date, revokedAt } = columns
    const isRevoked = revokedAt?.kind === 'range' && Number.isFinite(loAt(revokedAt, row))
    const day = date?.kind === 'range' ? loAt(date, row) : Number.NaN
    if (!isRevoked && Number.isFinite(day))
      remember(found, keyIn(columns.person, row), () => [] as string[]).push(dateOfDay(day))
  }
  return found
}

const keyIn = (column: Column | undefined, row: number): number =>
  column?.kind === 'code' ? rowOf(codeAt(column, row)) : -1

const exact = (column: Column | undefined, row: number): number =>
  column?.kind === 'range' && loAt(column, row) === hiAt(column, row) ? loAt(column, row) : Number.NaN
