import { expect, it } from 'vitest'
import { table } from '../../src/text/table.ts'

it('columns stand below one another, whatever the script', () => {
  const rows = [
    ['7', '低保', 'a'],
    ['1,260', 'dibao', '乙'],
    ['0', '', 'c'],
  ]
  expect(table(rows, ['right'])).toEqual(['    7  低保   a', '1,260  dibao  乙', '    0         c'])
})
