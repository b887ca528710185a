import { expect, it } from 'vitest'
import { spans } from '../../src/text/spans.ts'

it.each([
  { months: [], runs: [] },
  { months: ['2025-09'], runs: [['2025-09', '2025-09']] },
  { months: ['2025-11', '2025-12', '2026-01'], runs: [['2025-11', '2026-01']] },
  {
    months: ['2025-09', '2025-11'],
    runs: [
      ['2025-09', '2025-09'],
      ['2025-11', '2025-11'],
    ],
  },
  {
    months: ['2024', '2025'],
    runs: [
      ['2024', '2024'],
      ['2025', '2025'],
    ],
  },
])('$months are $runs', ({ months, runs }) => {
  expect(spans(months)).toEqual(runs)
})
