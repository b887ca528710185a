import type { RangeColumn } from '../../dataset/column.ts'
import type { Aggregate, Expression } from '../../expression/node.ts'
import { HeduiError } from '../../model/error.ts'
import { exact } from '../arithmetic.ts'
import { extreme } from '../kernels/extreme.ts'
import { latest } from '../kernels/latest.ts'
import type { At } from './at.ts'
import type { Compiler } from './compiler.ts'
import type { Frames } from './frames.ts'
import { itemsAt, vectorAt } from './items.ts'
import { type Path, pathOf } from './path.ts'
import type { Range } from './range.ts'
import type { RangeValue, Value } from './value.ts'

/** What the rows at the end of a path come to: the kernels say what each of them means. */
export function aggregateValue(compiler: Compiler, node: Aggregate, frames: Frames): RangeValue {
  const { take } = node
  const path = pathOf(compiler, node.path, frames, node.of)
  const value = (expression: Expression | undefined): Value => {
    if (!expression) throw new HeduiError('rule.shape', { take, sought: 'value' })
    return compiler.value(expression, path.end)
  }
  const ranged = (expression: Expression | undefined): RangeValue => {
    const found = value(expression)
    if (found.kind !== 'range') throw new HeduiError('rule.type', { value: take, type: found.type })
    return found
  }
  switch (take) {
    case 'exists':
      return { kind: 'range', type: 'truth', at: (at) => existing(path, at) }
    case 'count':
      return { kind: 'range', type: 'count', at: (at) => counted(path, at) }
    case 'sum': {
      const summand = ranged(node.value)
      return { kind: 'range', type: summand.type, at: (at) => summed(path, summand, at) }
    }
    case 'countDistinct': {
      const counting = value(node.value)
      return { kind: 'range', type: 'count', at: (at) => distinct(path, counting, at) }
    }
    case 'min':
    case 'max': {
      const compared = ranged(node.value)
      return byKernel(compared.type, path, (items, ats) => extreme(items, numbersAt(compared, ats), take))
    }
    case 'latest': {
      const [last, by] = [ranged(node.value), ranged(node.by)]
      return byKernel(last.type, path, (items, ats) =>
        latest(items, numbersAt(last, ats), numbersAt(by, ats)),
      )
    }
  }
}

type Found = ReturnType<typeof itemsAt>

const numbersAt = (value: RangeValue, ats: readonly At[]) => vectorAt(value, ats) as RangeColumn

const byKernel = (
  type: RangeValue['type'],
  path: Path,
  kernel: (items: Found['items'], ats: Found['ats']) => RangeColumn,
): RangeValue => ({
  kind: 'range',
  type,
  at(at) {
    const { items, ats } = itemsAt(path, at)
    const { lo, hi } = kernel(items, ats)
    return { lo: lo[0] as number, hi: hi[0] as number }
  },
})

const yes: Range = { lo: 1, hi: 1 }
const no: Range = { lo: 0, hi: 0 }
const perhaps: Range = { lo: 0, hi: 1 }

/** One row that surely counts is enough; coverage is asked only where none may. */
function existing(path: Path, at: At): Range {
  let isPossible = false
  const isSure = path.visit(at, (_, sure) => {
    isPossible = true
    return sure
  })
  if (isSure) return yes
  return isPossible || path.isOpen(at) ? perhaps : no
}

function counted(path: Path, at: At): Range {
  let lo = 0
  let hi = 0
  path.visit(at, (_, isSure) => {
    if (isSure) lo++
    hi++
    return false
  })
  return { lo, hi: path.isOpen(at) ? Infinity : hi }
}

function summed(path: Path, value: RangeValue, at: At): Range {
  let least = 0
  let most = path.isOpen(at) ? Infinity : 0
  path.visit(at, (item, isSure) => {
    const { lo, hi } = value.at(item)
    if (Number.isNaN(lo)) return false
    const from = lo === -Infinity ? 0 : lo
    least = exact(least + (isSure || from < 0 ? from : 0))
    most = exact(most + (isSure || hi > 0 ? hi : 0))
    return false
  })
  return { lo: least, hi: most }
}

/** An unknown value may equal any other; nothing is no value. */
function distinct(path: Path, value: Value, at: At): Range {
  const sure = new Set<number>()
  const all = new Set<number>()
  let least = 0
  let unknown = 0
  path.visit(at, (item, isSure) => {
    const code = numberAt(value, item)
    if (code === null) {
      unknown++
      if (isSure) least = 1
    } else if (!Number.isNaN(code)) {
      all.add(code)
      if (isSure) sure.add(code)
    }
    return false
  })
  return { lo: Math.max(sure.size, least), hi: path.isOpen(at) ? Infinity : all.size + unknown }
}

/** What tells a value from others: NaN for nothing, null where it is not known. */
function numberAt(value: Value, at: At): number | null {
  if (value.kind === 'code') {
    const code = value.at(at)
    return code === 0 ? null : code === 1 ? Number.NaN : code
  }
  const { lo, hi } = value.at(at)
  return lo === hi || Number.isNaN(lo) ? lo : null
}
