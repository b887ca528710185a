import { expect, it } from 'vitest'
import { dibaoRural, rigidExpenditure } from '../../src/index.ts'
import { proven } from '../proven.ts'
import { asked, cases } from './cases.ts'

proven(rigidExpenditure, asked, cases, {}, true)

it('whom it counts, and what is no income, is as for the minimum living allowance', () => {
  expect(rigidExpenditure.members).toEqual(dibaoRural.members)
  expect(Object.keys(rigidExpenditure.incomes?.notCounted ?? {})).toEqual(
    Object.keys(dibaoRural.incomes?.notCounted ?? {}),
  )
})
