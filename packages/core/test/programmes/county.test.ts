import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decide } from '../../src/programmes/decide.ts'
import { askingOf, datasetOf, type Question } from '../../src/programmes/decision/argument.ts'
import { settle } from '../../src/programmes/decision/conditions.ts'
import type { Household } from '../../src/programmes/household/household.ts'
import { oldAge, oldAgeFigures } from './old-age.ts'

const aBirthDate = fc.constantFrom(
  '1930-01-01',
  '1934',
  '1934-06-01',
  '1944-06-01',
  '1944-06-02',
  '1944',
  null,
)
const aHousehold = aBirthDate.map(
  (birthDate): Household => ({ members: [{ id: 'a', relation: 'head', birthDate }] }),
)

it('many households at once are decided as each of them alone', () => {
  fc.assert(
    fc.property(fc.array(aHousehold, { minLength: 1, maxLength: 12 }), (households) => {
      const question: Question = {
        programme: oldAge,
        household: households[0] as Household,
        member: 'a',
        asOf: '2024-06-30',
        month: '2024-06',
        region: null,
        kind: null,
        parameters: oldAgeFigures,
      }
      const settled = settle(oldAge, askingOf(question, datasetOf(question, households), oldAgeFigures))
      households.forEach((household, row) => {
        const alone = decide(oldAge, household, {
          asOf: '2024-06-30',
          parameters: oldAgeFigures,
          member: 'a',
        })
        expect(alone).toMatchObject(settled.outcome(row))
        expect(settled.because(row)).toEqual(alone.because)
      })
    }),
    { numRuns: 30 },
  )
})
