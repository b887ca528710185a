import type { Aggregate, Expression } from '../../../expression/node.ts'
import type { Compiler } from '../compiler.ts'
import type { Frames } from '../frames.ts'
import { anything, nothing, type Range } from '../range.ts'
import { rowReached } from '../reference.ts'
import type { Value } from '../value.ts'

/**
 * An aggregate that looks at nothing but one row and what that leads to: it is the same for whoever comes by the row,
 * and is found once for it.
 */
export interface Rooted {
  /** As asked of the row as the subject. */
  readonly rooted: Aggregate | Rooted
  /** The row that stands there. */
  readonly of: string
  /** The to-one relation from it that leads to the row; left out: itself. */
  readonly to?: string
}

export const isRooted = (node: object): node is Rooted => 'rooted' in node

/** Makes it ready; where no row is reached, it is what nothing met comes to. */
export function rootedValue(compiler: Compiler, { rooted, of, to }: Rooted, frames: Frames): Value {
  const { entity, row } = rowReached(compiler, { of, to: to === undefined ? [] : [to] }, frames)
  const place = compiler.program.place(entity)
  const value = compiler.apart(rooted as Expression, place.frames)
  if (value.kind === 'code') throw new RangeError('an aggregate comes to a number')
  const [unknown, none] = [unmet(rooted, true), unmet(rooted, false)]
  return {
    ...value,
    at(at) {
      const here = row(at)
      return here >= 0 ? value.at(place.at(at.job, here)) : here === -1 ? unknown : none
    },
  }
}

/** What an aggregate comes to over no rows, where registers may hold some or not. */
function unmet(node: Aggregate | Rooted, isOpen: boolean): Range {
  if (isRooted(node)) return unmet(node.rooted, isOpen)
  switch (node.take) {
    case 'exists':
      return { lo: 0, hi: +isOpen }
    case 'count':
    case 'countDistinct':
    case 'sum':
      return { lo: 0, hi: isOpen ? Infinity : 0 }
    default:
      return isOpen ? anything : nothing
  }
}
