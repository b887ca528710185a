import { amountOverIncome, decideBatch } from '@hedui/core/decide'
import { expect, it } from 'vitest'
import { careHome, dibaoEdge, parameters, temporaryRelief } from '../src/index.ts'
import { countyOf } from './dibao-rural/county.ts'
import { family } from './dibao-rural/household.ts'

const asked = { asOf: '2024-09-30', region: '990100', parameters }

it.each([temporaryRelief, careHome, dibaoEdge])('over a county what $id asks stays open', (programme) => {
  const batch = decideBatch(countyOf([family(60_000)], '990100'), programme, asked)
  for (const { id, ...outcome } of batch) {
    expect(outcome.result).not.toBe('eligible')
    expect(batch.decision(id)).toMatchObject(outcome)
  }
})

it('the answers hold at every income of a curve', () => {
  const household = {
    members: [{ id: 'head', relation: 'head' }],
    answers: { hardship: 'fire', persons: 3, months: 2, decidedBy: 'county' },
  } as const
  const { points } = amountOverIncome(temporaryRelief, household, { ...asked, mostFen: 2 })
  expect(points.map(({ amountFen }) => amountFen)).toEqual([393_000, 393_000, 393_000])
})
