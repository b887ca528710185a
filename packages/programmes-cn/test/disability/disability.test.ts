import { type Decision, decide, type Programme } from '@hedui/core/decide'
import { decisionText } from '@hedui/core/text'
import {
  judgeCoverage,
  judgeMutants,
  mutateProgramme,
  programmeCoverage,
  testProgramme,
} from '@hedui/testing'
import { describe, expect, it } from 'vitest'
import { disabilityLiving, disabilityNursing } from '../../src/index.ts'
import { cases as living } from './living-cases.ts'
import { cases as nursing } from './nursing-cases.ts'
import { asked, holder, places } from './person.ts'

const wholeFen = 'a flat tariff is divided by 1: nothing is rounded'
const equivalent = {
  'roundings.amount.rule: down → half-up': wholeFen,
  'roundings.amount.rule: down → up': wholeFen,
}

describe.each([
  [disabilityLiving, living],
  [disabilityNursing, nursing],
] as const)('$id', { timeout: 300_000 }, (programme, cases) => {
  testProgramme(programme, { ...asked, cases }, { describe, it })

  it('has cases that show every condition true, false, unknown and deciding alone', () =>
    judgeCoverage(programmeCoverage(programme, cases, asked)))

  it('has cases that kill every mutant', () =>
    judgeMutants(mutateProgramme(programme, cases, asked), equivalent))
})

const decided = (programme: Programme, given: ReturnType<typeof holder>, more: object = {}): Decision =>
  decide(programme, given, { ...asked, ...more })
const both = (given: ReturnType<typeof holder>, more: object = {}) =>
  [disabilityLiving, disabilityNursing].map(
    (programme) => decided(programme, given, more).amountFen ?? Number.NaN,
  )

describe('what both subsidies come to', () => {
  it.each([
    ['TS-1', holder(['dibao.rural']), places.fujian, 24_200],
    [
      'TS-3',
      holder(['dibao.rural'], { disabilityCategory: 'hearing', disabilityLevel: 3 }),
      places.fujian,
      12_100,
    ],
    ['TS-4', holder(['tekun'], { disabilityLevel: 1 }), places.fujian, 0],
    [
      'TS-7',
      holder(['dibao.rural'], { disabilityCategory: 'mental', disabilityLevel: 3 }),
      places.shanxi,
      18_300,
    ],
    ['TS-9', holder(['dibao.edge']), places.shanghai, 50_000],
  ] as const)('%s', (_, given, more, fen) => {
    expect(both(given, more).reduce((sum, each) => sum + each, 0)).toBe(fen)
  })

  it('TS-8: at level 1 or 2 it lies between 242.00 and 266.00; of an open level only that is named', () => {
    const at = (disabilityLevel: number | null) => holder(['dibao.rural'], { disabilityLevel })
    expect([1, 2].map((level) => both(at(level)).reduce((sum, each) => sum + each, 0))).toEqual([
      26_600, 24_200,
    ])
    expect(decided(disabilityLiving, at(null)).amountFen).toBe(12_100)
    expect(decided(disabilityNursing, at(null)).amountBoundsFen).toEqual([0, 14_500])
  })

  it('figures that were found are not said to be made up', () => {
    expect(decided(disabilityNursing, holder(['dibao.rural'])).synthetic).toBe(false)
  })
})

it.each(['zh', 'en'] as const)('the arguments in words: %s', (lang) => {
  expect(decisionText(decided(disabilityLiving, holder(['dibao.rural'])), lang)).toMatchSnapshot()
  expect(
    decisionText(decided(disabilityNursing, holder(['tekun'], { longCare: null })), lang),
  ).toMatchSnapshot()
})
