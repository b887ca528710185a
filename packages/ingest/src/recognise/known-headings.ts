import type { Adapter } from '../adapter/adapter.ts'
import { type Heading, plainHeading } from '../layout/heading.ts'
import { mayBegin } from '../layout/may-begin.ts'
import type { Line } from '../readers/book.ts'
import { soughtBy } from './match.ts'

/** All headings under which adapters look for something. */
export interface KnownHeadings {
  /** Adds the adapters that read a column under one of the headings to `readers`; whether there are any. */
  addReaders(headings: readonly Heading[], readers: Set<Adapter>): boolean
  /** Whether a heading stands on a line, or what may be one below that of a group. */
  mayStandOn(line: Line): boolean
}

const known = new WeakMap<readonly Adapter[], KnownHeadings>()

/** Those of some adapters; made once for them. */
export function knownHeadings(adapters: readonly Adapter[]): KnownHeadings {
  const before = known.get(adapters)
  if (before) return before
  const made = headingsOf(adapters)
  known.set(adapters, made)
  return made
}

function headingsOf(adapters: readonly Adapter[]): KnownHeadings {
  const readers = new Map<string, Set<Adapter>>()
  for (const adapter of adapters)
    for (const { names } of soughtBy(adapter).values())
      for (const name of names) readers.set(name, (readers.get(name) ?? new Set()).add(adapter))
  const parts = new Set([...readers.keys()].flatMap(withLowerParts))
  /** What is shown of a number or a day has a digit. */
  const mayBeNumber = [...parts].some((part) => /\d/.test(part))
  const mayBePart = mayBegin(parts)
  return {
    addReaders(headings, into) {
      let found = false
      for (const { names } of headings)
        for (const name of names) {
          const here = readers.get(name)
          if (here === undefined) continue
          found = true
          for (const adapter of here) into.add(adapter)
        }
      return found
    },
    mayStandOn(line) {
      for (let column = 0; column < line.width; column++) {
        const cell = line.cell(column)
        if (cell.kind === 'blank' || (cell.number !== undefined && !mayBeNumber)) continue
        if (mayBePart(cell.text) && parts.has(plainHeading(cell.text))) return true
      }
      return false
    },
  }
}

/** `group/lower` with what may stand below its group. */
const withLowerParts = (name: string): string[] => {
  const steps = name.split('/')
  return steps.map((_, i) => steps.slice(i).join('/'))
}
