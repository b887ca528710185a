import type { Dataset } from '@hedui/core'
import { dateOfDay, monthIndex, monthOfDate } from '@hedui/core/values'
import { cellsOf } from '../cells.ts'
import { birthsOf } from './births.ts'
import { every, isOne, negated, some, type Truth } from './truth.ts'
import { groupsBy, type Line } from './units.ts'

/** A spouse or a minor child, as far as a register tells. */
export interface Relative {
  readonly person: number
  readonly name: string | null | undefined
  /** Whether he or she is one, and has been for long enough. */
  readonly isNear: Truth
  /** Whether both are registered in one book. */
  readonly isHere: Truth
  readonly cited: readonly { readonly entity: string; readonly row: number; readonly field: string }[]
}

interface Limits {
  readonly minorUnder: number
  readonly grace: number
}

/** Who the spouse and the minor children of a counted member are in a month, by the household register and by ties. */
export function relativesOf(dataset: Dataset, limits: Limits): (line: Line) => readonly Relative[] {
  const births = birthsOf(dataset)
  const entries = entriesOf(dataset)
  const [ofPerson, ofBook] = [
    groupsBy(entries, ({ person }) => person),
    groupsBy(entries, ({ book }) => book),
  ]
  const tiesOf = groupsBy(ties(dataset), ({ person }) => person)
  const isNear = (kin: string | null | undefined, person: number, month: number): Truth =>
    some(isOne(kin, 'spouse'), every(isOne(kin, 'son', 'daughter'), isMinor(births(person), month, limits)))

  const inBook = (line: Line): Relative[] =>
    ofPerson(line.person).flatMap((head) =>
      head.book < 0 || head.isHead === false || head.isResident === false
        ? []
        : ofBook(head.book)
            .filter(({ person }) => person >= 0 && person !== line.person)
            .map((other) => ({
              person: other.person,
              name: other.name,
              isNear: every(
                head.isHead,
                head.isResident,
                other.isResident,
                other.movedIn === null ? true : isLongAgo(other.movedIn, line.month, limits),
                isNear(other.relation, other.person, line.month),
              ),
              isHere: true,
              cited: [{ entity: 'registration', row: other.row, field: 'relation' }],
            })),
    )

  const byTie = (line: Line): Relative[] =>
    tiesOf(line.person)
      .filter(({ other }) => other >= 0)
      .map((tie) => ({
        person: tie.other,
        name: tie.otherName,
        isNear: every(
          isLongAgo(tie.startedAt, line.month, limits),
          tie.endedAt === null ? true : negated(isOver(tie.endedAt, line.month)),
          isNear(tie.kin, tie.other, line.month),
        ),
        isHere: isOneBook(ofPerson(line.person), ofPerson(tie.other)),
        cited: [{ entity: 'familyTie', row: tie.row, field: 'kin' }],
      }))

  return (line) => [...inBook(line), ...byTie(line)].filter((each) => each.isNear !== false)
}

interface Entry {
  readonly row: number
  readonly person: number
  readonly book: number
  readonly name: string | null | undefined
  readonly relation: string | null | undefined
  readonly isHead: Truth
  readonly isResident: Truth
  readonly movedIn: number | null | undefined
}

function entriesOf(dataset: Dataset): readonly Entry[] {
  const cells = cellsOf(dataset, 'registration')
  return Array.from({ length: cells.size }, (_, row) => ({
    row,
    person: cells.named('person', row),
    book: cells.named('household', row),
    name: cells.text('name', row),
    relation: cells.text('relation', row),
    isHead: isOne(cells.text('relation', row), 'head'),
    isResident: isOne(cells.text('status', row), 'resident'),
    movedIn: monthOf(cells.number('movedInAt', row)),
  }))
}

function ties(dataset: Dataset) {
  const cells = cellsOf(dataset, 'familyTie')
  return Array.from({ length: cells.size }, (_, row) => ({
    row,
    person: cells.named('person', row),
    other: cells.named('other', row),
    otherName: cells.text('otherName', row),
    kin: cells.text('kin', row),
    startedAt: monthOf(cells.number('startedAt', row)),
    endedAt: monthOf(cells.number('endedAt', row)),
  }))
}

/** The month of a day: `year * 12 + month - 1`. */
function monthOf(day: number | null | undefined): number | null | undefined {
  if (typeof day !== 'number') return day
  return monthIndex(monthOfDate(dateOfDay(day)))
}

const isLongAgo = (at: number | null | undefined, month: number, { grace }: Limits): Truth =>
  typeof at === 'number' ? month - at >= grace : undefined

const isOver = (at: number | undefined, month: number): Truth => (at === undefined ? undefined : at <= month)

/** Under age on the first day of the month, and born long enough ago. */
function isMinor(birth: string | undefined, month: number, limits: Limits): Truth {
  if (birth === undefined) return undefined
  const day = Number(birth)
  const comesOfAge = day + limits.minorUnder * 10_000
  const first = Math.floor(month / 12) * 10_000 + ((month % 12) + 1) * 100 + 1
  const born = Math.floor(day / 10_000) * 12 + (Math.floor(day / 100) % 100) - 1
  return every(comesOfAge > first, isLongAgo(born, month, limits))
}

function isOneBook(ours: readonly Entry[], theirs: readonly Entry[]): Truth {
  const [a, b] = [ours, theirs].map((entries) => entries.map(({ book }) => book)) as [number[], number[]]
  if (a.some((book) => book >= 0 && b.includes(book))) return true
  return a.length === 0 || b.length === 0 || [...a, ...b].includes(-2) ? undefined : false
}
