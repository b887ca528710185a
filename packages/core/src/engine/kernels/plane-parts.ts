import type { Operator } from '../../expression/node.ts'
import type { FieldType } from '../../model/field.ts'
import { BLOCK } from './bit-planes.ts'
import { planesAtLeast, planesEqual } from './compare-planes.ts'
import type { Part } from './part.ts'
import type { Planes } from './planes.ts'
import { add, addUnknown, invert, keepKnown } from './words.ts'

/** Fills `out` and answers 0, or -1 if it holds the opposite. */
type Test = (block: number, out: Int32Array) => number

/** More planes than this to look at for one comparison, and a pass over the values is quicker. */
const many = 64

/** A comparison with some exact numbers or codes; undefined where planes cannot say, or not quickly. */
export function comparisonPart(
  planes: Planes,
  type: FieldType,
  operator: Operator,
  numbers: readonly number[],
): Part | undefined {
  const test = testOf(planes, type, operator, numbers)
  if (!test || numbers.length * planes.width > many) return undefined
  const { known, unknown } = planes
  return {
    exact: !unknown,
    fill(block, { definite, possible }) {
      const turn = test(block, definite)
      if (known && unknown) addUnknown(definite, possible, turn, known, unknown, block * BLOCK)
      else if (known) keepKnown(definite, turn, known, block * BLOCK)
      else if (turn !== 0) invert(definite)
    },
  }
}

function testOf(
  planes: Planes,
  type: FieldType,
  operator: Operator,
  numbers: readonly number[],
): Test | undefined {
  const [k] = numbers as [number]
  const isCode = type === 'code' || type === 'text' || type === 'name' || type === 'ref'
  switch (operator) {
    case 'equal':
    case 'in':
      return type !== 'truth' || numbers.every((n) => n === 0 || n === 1) ? same(planes, numbers) : undefined
    case 'notEqual':
    case 'notIn':
      return opposite(testOf(planes, type, 'in', numbers))
  }
  if (isCode || type === 'truth') return undefined
  switch (operator) {
    case 'greaterThanInclusive':
      return atLeast(planes, Math.ceil(k))
    case 'greaterThan':
      return atLeast(planes, Math.floor(k) + 1)
    case 'lessThan':
      return opposite(atLeast(planes, Math.ceil(k)))
    case 'lessThanInclusive':
      return opposite(atLeast(planes, Math.floor(k) + 1))
    default:
      return undefined
  }
}

const atLeast =
  (planes: Planes, k: number): Test =>
  (block, out) =>
    planesAtLeast(planes, k - planes.least, block, out)

const opposite = (test: Test | undefined): Test | undefined => test && ((block, out) => ~test(block, out))

function same(planes: Planes, [first, ...others]: readonly number[]): Test {
  const room = new Int32Array(BLOCK)
  return (block, out) => {
    planesEqual(planes, (first as number) - planes.least, block, out)
    for (const other of others) {
      planesEqual(planes, other - planes.least, block, room)
      add(room, out)
    }
    return 0
  }
}
