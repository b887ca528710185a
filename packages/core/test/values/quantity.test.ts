import { describe, expect, it } from 'vitest'
import { digitsOfNumber } from '../../src/values/digits-of-number.ts'
import { parseCount, parseQuantity } from '../../src/values/quantity.ts'
import { outcome } from './outcome.ts'

describe('parseQuantity', () => {
  it.each([
    ['3.25', 2, 325],
    ['3.2', 2, 320],
    ['１，２００', 0, 1200],
    ['3.250', 2, 325],
    ['-1.5', 1, -15],
    ['3.255', 2, 'quantity.places'],
    ['3亩', 2, 'quantity.form'],
    ['', 2, 'quantity.form'],
    ['99999999999999999', 0, 'quantity.range'],
  ])('%j with %d places: %j', (raw, places, expected) => {
    expect(outcome(parseQuantity(raw, places))).toBe(expected)
  })
})

describe('parseCount', () => {
  it.each([
    ['3', 3],
    [' 3.0 ', 3],
    ['0', 0],
    ['2.5', 'quantity.places'],
    ['三', 'quantity.form'],
  ])('%j: %j', (raw, expected) => expect(outcome(parseCount(raw))).toBe(expected))
})

describe('digitsOfNumber', () => {
  it.each([
    [13800000000, '13800000000'],
    [999999999999999, '999999999999999'],
    [1e15, 'identifier.precision-lost'],
    [Number('6228480000000000018'), 'identifier.precision-lost'],
    [341525.5, 'identifier.form'],
    [-1, 'identifier.form'],
    [Number.NaN, 'identifier.form'],
  ])('%d: %s', (n, expected) => expect(outcome(digitsOfNumber(n))).toBe(expected))
})
