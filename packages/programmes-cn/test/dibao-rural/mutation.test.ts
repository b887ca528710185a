import {
  judgeCoverage,
  judgeMutants,
  mutateProgramme,
  programmeCoverage,
  testProgramme,
} from '@hedui/testing'
import { describe, it } from 'vitest'
import { dibaoRural } from '../../src/index.ts'
import { asked, cases } from './cases.ts'

testProgramme(dibaoRural, { ...asked, cases }, { describe, it })

describe('cases of dibao.rural', () => {
  it('show every condition and ground true, false, unknown and deciding alone', () =>
    judgeCoverage(programmeCoverage(dibaoRural, cases, asked)))

  it('kill every mutant of its conditions and roundings', () =>
    judgeMutants(mutateProgramme(dibaoRural, cases, asked, (id) => /^(conditions|roundings)/.test(id))))
})
