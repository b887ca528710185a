import { type Dataset, isSurrogate } from '@hedui/core'
import { fieldTitle } from '@hedui/core/text'
import { dateBounds, dateOfDay, monthPlus } from '@hedui/core/values'
import { distinct, type Line, linesWith, type Plain, sum } from './lines.ts'
import type { Receipt, Submission } from './receipt.ts'
import { accountsIn, idsIn } from './validity.ts'

/**
 * A receipt of what was submitted for a programme and month: the lines of its roll, counted, examined one by one and
 * compared with the member lists and the month before. Lines of back-pay count for the month that they are for.
 */
export function receiptOf(dataset: Dataset, submission: Submission): Receipt {
  const { programme, month } = submission
  const paid = linesWith(dataset, 'payment', { programme, layer: 'declared' }, month)
  const now = regular(paid.lines)
  const backPay = paid.lines.filter(isBackPay)
  const units = unitsOf(dataset, programme, month, paid.lines)
  return {
    ...submission,
    title: dataset.catalogue.find(({ id }) => id === programme)?.title ?? null,
    files: filesOf(paid.lines),
    lines: paid.lines.length,
    undetermined: paid.undetermined,
    ...sizeOf(now, units),
    unknownAmounts: paid.lines.filter(({ amount }) => amount === null).length,
    backPay: { lines: backPay.length, amount: sum(backPay, 'amount') },
    completeness: [
      ...completeness(dataset, 'enrolment', units),
      ...completeness(dataset, 'payment', paid.lines).filter(
        ({ field }) => !(field in dataset.table('enrolment').entity.fields),
      ),
    ],
    ids: idsIn(dataset, recordsOf(dataset, paid.rows), dateOfDay(dateBounds(month)[1])),
    accounts: accountsIn(paid.lines),
    sizes: sizesOf(dataset, units, month),
    change: changeOf(dataset, submission, now, units),
    repeats: repeatsIn(now),
  }
}

const isBackPay = ({ kind }: Line): boolean => kind === 'back-pay'
const regular = (lines: readonly Line[]): Line[] => lines.filter((line) => !isBackPay(line))

const place = ({ file, sheet, row }: Line): string => JSON.stringify([file, sheet, row])

/** The roll's units; a line of back-pay is none, though it states who is enrolled. */
function unitsOf(dataset: Dataset, programme: string, month: string, paid: readonly Line[]): Line[] {
  const backPay = new Set(paid.filter(isBackPay).map(place))
  return linesWith(dataset, 'enrolment', { programme }, month).lines.filter(
    (line) => !backPay.has(place(line)),
  )
}

function sizeOf(now: readonly Line[], units: readonly Line[]) {
  const declared = sum(units, 'declaredSize')
  return {
    households: distinct(units, 'household').size,
    persons: declared > 0 ? declared : distinct(now, 'beneficiary').size,
    amount: sum(now, 'amount'),
  }
}

function filesOf(lines: readonly Line[]): Receipt['files'] {
  const files = new Map<string, Receipt['files'][number]>()
  for (const { file, sheet } of lines) {
    const key = JSON.stringify([file, sheet])
    const known = files.get(key)?.lines ?? 0
    files.set(key, { file: String(file), sheet: sheet as string | null, lines: known + 1 })
  }
  return [...files.values()]
}

/** What tells which submission a line is of: every line states it. */
const same: ReadonlySet<string> = new Set(['programme', 'month', 'layer', 'kind'])

/** The fields that at least one line states. */
function completeness(dataset: Dataset, entity: string, lines: readonly Line[]): Receipt['completeness'] {
  return Object.keys(dataset.table(entity).entity.fields).flatMap((field) => {
    const stated = lines.filter((line) => (line[field] ?? null) !== null && !isNobody(line[field])).length
    return stated === 0 || same.has(field)
      ? []
      : [{ field, title: fieldTitle(dataset.graph, entity, field), stated, of: lines.length }]
  })
}

/** Whether a key stands for somebody whose number is missing or no number. */
const isNobody = (value: Plain | undefined): boolean => typeof value === 'string' && isSurrogate(value)

function recordsOf(dataset: Dataset, rows: Int32Array): ReadonlySet<number> {
  const { record } = dataset.table('payment')
  return new Set(Array.from(rows, (row) => record?.[row] ?? -1))
}

function sizesOf(dataset: Dataset, units: readonly Line[], month: string): Receipt['sizes'] {
  if (!dataset.registers.has('members')) return null
  const counted = linesWith(dataset, 'membership', {}, month).lines.filter((line) => line.counted === true)
  const members = new Map<Plain, Set<Plain>>()
  for (const { household = null, person = null } of counted)
    members.set(household, (members.get(household) ?? new Set()).add(person))
  const sizes = { equal: 0, different: 0, unlisted: 0 }
  for (const { household = null, declaredSize } of units) {
    if (household === null || typeof declaredSize !== 'number') continue
    const listed = members.get(household)?.size
    if (listed === undefined) sizes.unlisted++
    else if (listed === declaredSize) sizes.equal++
    else sizes.different++
  }
  return sizes
}

function changeOf(
  dataset: Dataset,
  { programme, month }: Submission,
  now: readonly Line[],
  units: readonly Line[],
): Receipt['change'] {
  const before = monthPlus(month, -1)
  const paid = linesWith(dataset, 'payment', { programme, layer: 'declared' }, before).lines
  const then = regular(paid)
  if (then.length === 0) return null
  const [size, earlier] = [sizeOf(now, units), sizeOf(then, unitsOf(dataset, programme, before, paid))]
  const [persons, others] = [distinct(now, 'beneficiary'), distinct(then, 'beneficiary')]
  return {
    month: before,
    households: size.households - earlier.households,
    persons: size.persons - earlier.persons,
    amount: size.amount - earlier.amount,
    entered: [...persons].filter((person) => !others.has(person)).length,
    left: [...others].filter((person) => !persons.has(person)).length,
  }
}

function repeatsIn(lines: readonly Line[]): Receipt['repeats'] {
  const repeated = (field: string): (readonly Line[])[] => {
    const groups = new Map<Plain, Line[]>()
    for (const line of lines) {
      const value = line[field] ?? null
      if (value !== null) groups.set(value, [...(groups.get(value) ?? []), line])
    }
    return [...groups.values()].filter((group) => group.length > 1)
  }
  const [beneficiaries, accounts] = [repeated('beneficiary'), repeated('account')]
  return {
    beneficiaries: beneficiaries.length,
    accounts: accounts.length,
    places: placesOf([...new Set([...beneficiaries, ...accounts].flat())]),
  }
}

function placesOf(lines: readonly Line[]): Receipt['repeats']['places'] {
  const places = new Map<string, { file: string; sheet: string | null; rows: number[] }>()
  for (const { file, sheet, row } of lines) {
    const key = JSON.stringify([file, sheet])
    const known = places.get(key) ?? { file: String(file), sheet: sheet as string | null, rows: [] }
    known.rows.push(Number(row))
    places.set(key, known)
  }
  return [...places.values()].map((found) => ({ ...found, rows: found.rows.sort((a, b) => a - b) }))
}
