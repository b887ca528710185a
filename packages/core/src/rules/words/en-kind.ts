import type { FieldType } from '../../model/field.ts'
import type { Kind } from '../kind.ts'

const types: Readonly<Record<FieldType, string>> = {
  fen: 'money (fen)',
  count: 'a whole number',
  date: 'a day',
  month: 'a month',
  truth: 'true or false',
  code: 'a code',
  text: 'a text',
  name: 'a name',
  ref: 'a key',
}

export const typeName = (type: string): string => types[type as FieldType] ?? type

export function kindName({ type, per, to }: Kind): string {
  if (type === 'fen' && per === undefined) return 'an amount of money (fen)'
  if (type === 'fen' && per !== 'open') return `money by the ${per} (fen)`
  return type === 'ref' && to !== undefined ? `a key of ${to}` : typeName(type)
}

const shapes: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  'whole number': 'a whole number of 0 or more',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
  record: 'an object',
  expression: 'an expression, which is an object',
  condition: 'a condition, which is an object',
}

export const shapeName = (shape: string): string => shapes[shape] ?? shape
