import { expect, it } from 'vitest'
import { width } from '../../src/text/width.ts'

it.each([
  ['', 0],
  ['abc', 3],
  ['低保', 4],
  ['（元）', 6],
  ['D01 死亡保', 10],
  ['·≤…', 3],
  ['ｘ', 2],
  ['𠮷', 2],
  ['e\u0301', 1],
  ['\u001b[31m红\u001b[39m', 2],
])('%j takes %i columns', (text, columns) => {
  expect(width(text)).toBe(columns)
})
