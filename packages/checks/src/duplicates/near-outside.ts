import type { Dataset } from '@hedui/core'
import { cellsOf } from '../cells.ts'
import { type Relative, relativesOf } from './relatives.ts'
import { every, isOne, negated, some, type Truth } from './truth.ts'
import { groupsBy, isComplete, type Line, linesOf, severelyDisabled } from './units.ts'

/** A spouse or minor child whom the unit of a member does not count. */
export interface Near {
  readonly line: Line
  /** The row of the person. */
  readonly other: number
  readonly kind: 'split' | 'omitted'
  readonly isSure: boolean
  readonly cited: Relative['cited']
}

interface Asked {
  readonly programmes: readonly string[]
  readonly minorUnder: number
  readonly grace: number
  readonly singlePersonRule: boolean
  /** The month of the day of the run, as lines count months. */
  readonly until: number
}

/** Those of whom it is true, or nobody can tell, by member and unit. */
export function nearOutside(dataset: Dataset, asked: Asked): ReadonlyMap<string, readonly Near[]> {
  const lines = linesOf(dataset)
  const unitOf = groupsBy(lines, ({ household, month }) => inMonth(household, month))
  const monthsOf = groupsBy(lines, ({ person, month }) => inMonth(person, month))
  const relatives = relativesOf(dataset, asked)
  const disabled = severelyDisabled(dataset)
  const dead = new Set(personsDead(dataset))
  const unit = (line: Line) => unitOf(inMonth(line.household, line.month))

  /** A unit of one severely disabled or ill person. */
  const isAlone = (line: Line): Truth =>
    every(
      asked.singlePersonRule,
      every(...unit(line).map((each) => each.person === line.person || negated(each.counted))),
      some(
        line.isIll,
        disabled.get(line.person) ?? false,
        isComplete(dataset, 'disability-certificate', line) ? false : undefined,
      ),
    )

  const isTheirs = (line: Line, { person, name }: Relative): Truth =>
    line.person === person || (typeof name === 'string' && line.name === name)

  const isElsewhere = (line: Line, relative: Relative): Truth =>
    every(
      some(
        ...monthsOf(inMonth(relative.person, line.month))
          .filter(({ household }) => household !== line.household)
          .map((each) => every(isSameClass(each, line), each.counted, negated(isAlone(each)))),
      ),
      negated(some(...unit(line).map((each) => every(isTheirs(each, relative), each.counted)))),
    )

  /** The line's month, and those in which the unit may still tell of somebody. */
  const inTime = (line: Line): Line[] =>
    Array.from({ length: 1 + Math.max(0, Math.min(asked.grace, asked.until - line.month)) }, (_, later) => ({
      ...line,
      month: line.month + later,
    }))

  const isOmitted = (line: Line, relative: Relative): Truth => {
    if (relative.isHere === false || dead.has(relative.person)) return false
    const months = inTime(line)
    const isMet = some(...months.flatMap(unit).map((each) => isTheirs(each, relative)))
    if (isMet === true) return false
    const isTold = months.every((month) => isComplete(dataset, 'members', month))
    return every(relative.isHere, negated(isMet), isTold || undefined)
  }

  const found = new Map<string, Near[]>()
  for (const line of lines) {
    const isAsked = every(isOne(line.class, ...asked.programmes), line.counted)
    if (line.person < 0 || isAsked === false) continue
    const near = relatives(line)
    const together = near.length > 0 && negated(isAlone(line))
    if (together === false) continue
    for (const relative of near)
      for (const kind of ['split', 'omitted'] as const) {
        const is = every(
          isAsked,
          together,
          relative.isNear,
          kind === 'split' ? isElsewhere(line, relative) : isOmitted(line, relative),
        )
        if (is === false) continue
        const key = `${line.person} ${line.household}`
        const so = found.get(key) ?? []
        found.set(key, so)
        so.push({ line, other: relative.person, kind, isSure: is === true, cited: relative.cited })
      }
  }
  return found
}

/** More months than there are. */
const far = 2 ** 20

/** A row in a month, as one number. */
const inMonth = (row: number, month: number): number => row * far + month

const isSameClass = (a: Line, b: Line): Truth =>
  typeof a.class === 'string' && typeof b.class === 'string' ? a.class === b.class : undefined

function personsDead(dataset: Dataset): number[] {
  const { size, named } = cellsOf(dataset, 'death')
  return Array.from({ length: size }, (_, row) => named('person', row))
}
