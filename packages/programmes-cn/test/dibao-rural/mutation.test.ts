import {
  judgeCoverage,
  judgeMutants,
  mutateProgramme,
  programmeCoverage,
  testProgramme,
} from '@hedui/testing'
import { describe, it } from 'vitest'
import { dibaoRural } from '../../src/index.ts'
import { local } from '../dibao-urban/local.ts'
import { asked, cases } from './cases.ts'

testProgramme(dibaoRural, { ...asked, cases }, { describe, it })

const firstDay = 'an age in a month is that on its first day'
const toTheCounty =
  'of one household a day of death is known, or open, or there is none; it speaks where a register is asked'
const argument = 'what the argument says of one income; their sum is rounded in the fact'
const outside = 'an income of no month within the period is not counted'
const whole = 'whole fen divided by 1 leave nothing to round'
const newStandards = 'facts.income.node.sub[1].min[1]'

describe('cases of dibao.rural', () => {
  it('show every condition and ground true, false, unknown and deciding alone', () =>
    judgeCoverage(programmeCoverage(dibaoRural, cases, asked)))

  it(
    'kill every mutant but those of what localities choose, which have cases of their own',
    {
      timeout: 600_000,
    },
    () =>
      judgeMutants(
        mutateProgramme(dibaoRural, cases, asked, (id) => !local.test(id)),
        {
          'members.counted.minor.when.all[1].fact.age: month of operand 1': firstDay,
          'members.notCounted.clergy.when.all[1].fact.age: month of operand 1': firstDay,
          'members.notCounted.dead.when.any: without [1]': toTheCounty,
          'incomes.share.rule: half-up → down': argument,
          'incomes.share.rule: half-up → up': argument,
          'incomes.share.times.if[1].max: only operand 0': outside,
          'incomes.share.times.if[1].max[1].value: 0 → 1': outside,
          [`${newStandards}.mulDiv: not divided`]: whole,
          [`${newStandards}.rounding: down → half-up`]: whole,
          [`${newStandards}.rounding: down → up`]: whole,
          'facts.difference.node.max: only operand 0':
            'a difference is paid where the income is below the limit, and shown nowhere else',
        },
      ),
  )
})
