import { type FieldType, near } from '@hedui/core'
import { isListOperator, type Reader, readOperator, type Side } from './operator.ts'
import type { Path, Place, Reading } from './place.ts'
import { isObject, snippet } from './plain.ts'
import { readReference } from './reference.ts'

const decorators = ['not', 'swap', 'someValue', 'everyValue', 'someFact', 'everyFact']

/** A comparison of theirs as one or several of ours. */
export function readComparison(leaf: Readonly<Record<string, unknown>>, place: Place): Reading {
  const { report, path } = place
  const left = side(leaf, path, place)
  const right =
    isObject(leaf.value) && 'fact' in leaf.value
      ? side(leaf.value, [...path, 'value'], place)
      : { value: leaf.value, path: [...path, 'value'] }
  const operator = leaf.operator
  if (typeof operator !== 'string')
    return report.add('document.shape', [...path, 'operator'], {
      sought: 'operator',
      found: snippet(operator),
    })
  const words = operator.split(':')
  if (words.length > 1) report.add('operator.decorated', [...path, 'operator'], { operator })
  const word = words.at(-1) as string
  if ((!left || !right) && isListOperator(word) && !words.includes('swap'))
    report.add('operator.contains', [...path, 'operator'], { operator })
  if (!left || !right) return undefined
  return decorated(words, left, right, { operator, place })
}

function side(leaf: Readonly<Record<string, unknown>>, path: Path, place: Place): Side | undefined {
  const fact = readReference(leaf, { ...place, path })
  return fact === undefined ? undefined : { fact, type: place.context.facts[fact]?.type as FieldType }
}

/** Applies decorators from the outermost, on the left, to the operator at the end. */
function decorated(
  [word = '', ...rest]: readonly string[],
  left: Side,
  right: Side,
  reader: Reader,
): Reading {
  const { operator, place } = reader
  const at = [...place.path, 'operator']
  if (rest.length === 0) return readOperator(word, left, right, reader)
  switch (word) {
    case 'not': {
      const inner = decorated(rest, left, right, reader)
      place.report.add('unknown.passes', place.path, { operator: 'not:' })
      return inner && { not: inner }
    }
    case 'swap':
      return decorated(rest, right, left, reader)
    case 'someValue':
    case 'everyValue': {
      if (!('value' in right)) return place.report.add('operator.list-fact', at, { operator })
      const { value, path } = right
      if (!Array.isArray(value))
        return place.report.add('list.sought', path, { operator, found: snippet(value) })
      if (value.length === 0) return place.report.add('list.empty', path, { operator })
      const each = value.map((item, i) => decorated(rest, left, { value: item, path: [...path, i] }, reader))
      if (each.includes(undefined)) return undefined
      const conditions = each as NonNullable<Reading>[]
      return word === 'someValue' ? { any: conditions } : { all: conditions }
    }
    case 'someFact':
    case 'everyFact':
      return place.report.add('operator.list-fact', at, { operator })
    default:
      return place.report.add('operator.unknown', at, { found: word, near: near(word, decorators) })
  }
}
