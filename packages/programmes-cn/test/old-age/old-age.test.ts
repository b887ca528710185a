import {
  judgeCoverage,
  judgeMutants,
  mutateProgramme,
  programmeCoverage,
  testProgramme,
} from '@hedui/testing'
import { describe, it } from 'vitest'
import { oldAge } from '../../src/index.ts'
import { asked, cases } from './cases.ts'

const sameDay = 'the first day of the month of a first day is that day'
const wholeFen = 'a flat tariff is divided by 1: nothing is rounded'
const leap = 'facts.age.node.mulDiv[0].max[0].sub[1].if[0].all'
const equivalent = {
  [`${leap}[0].fact.daysBetween: month of operand 0`]: sameDay,
  [`${leap}[1].fact.daysBetween: month of operand 0`]: sameDay,
  [`${leap}[1].fact.daysBetween: month of operand 1`]: sameDay,
  'roundings.amount.rule: down → half-up': wholeFen,
  'roundings.amount.rule: down → up': wholeFen,
}

testProgramme(oldAge, { ...asked, cases }, { describe, it })

describe('cases of old-age', { timeout: 300_000 }, () => {
  it('show every condition and ground true, false, unknown and deciding alone', () =>
    judgeCoverage(programmeCoverage(oldAge, cases, asked)))

  it('kill every mutant', () => judgeMutants(mutateProgramme(oldAge, cases, asked), equivalent))
})
