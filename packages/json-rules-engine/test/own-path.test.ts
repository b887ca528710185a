import { expect, it } from 'vitest'
import { ownPath } from '../src/index.ts'

const value = { a: { b: 5, list: [1] }, 'x-y': 'z', own: Object.create({ inherited: 1 }) }

it.each([
  ['$.a.b', 5],
  ['a.b', 5],
  ['.a.b', 5],
  ['$.x-y', 'z'],
  ['$.a.c', undefined],
  ['$.a.b.c', undefined],
  ['$.own.inherited', undefined],
  ['$.toString', undefined],
])('reads %s', (path, expected) => {
  expect(ownPath(value, path)).toBe(expected)
})

it.each([
  '$.a.__proto__',
  '$.constructor',
  '$.a.prototype.b',
  '$..b',
  '$.a[0]',
  '$.a[?(@.b)]',
  '$.*',
  '',
  '$',
])('refuses %s', (path) => {
  expect(() => ownPath(value, path)).toThrow(expect.objectContaining({ code: 'bridge.path' }))
})
