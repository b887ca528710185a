import { expect, it } from 'vitest'
import { yuan } from '../../src/text/money.ts'

it.each([
  [0, '0.00'],
  [5, '0.05'],
  [123, '1.23'],
  [123_456, '1,234.56'],
  [100_000_000, '1,000,000.00'],
  [-12_345, '-123.45'],
])('%i fen are %s yuan', (fen, text) => {
  expect(yuan(fen)).toBe(text)
})
