import { decide, decideBatch } from '@hedui/core/decide'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dibaoRural, parameters } from '../../src/index.ts'
import { runs, within } from '../runs.ts'
import { aHousehold } from './arbitraries.ts'
import { countyOf } from './county.ts'
import { family, head, household, month, monthly } from './household.ts'

const asked = { asOf: '2024-12-31', month, parameters } as const

describe('a programme over a county', { timeout: within(240_000) }, () => {
  it('gives each household the result and amount that it gets alone', () => {
    const perCounty = 40
    fc.assert(
      fc.property(
        fc.array(aHousehold, { minLength: perCounty, maxLength: perCounty }),
        fc.constantFrom('990100', '990200', '990000'),
        (households, region) => {
          const batch = decideBatch(countyOf(households, region), dibaoRural, asked)
          expect(batch.size).toBe(households.length)
          households.forEach((one, at) => {
            const { result, amountFen, amountBoundsFen } = decide(dibaoRural, one, { ...asked, region })
            expect(batch.of(`home:${at}`)).toEqual({ id: `home:${at}`, result, amountFen, amountBoundsFen })
          })
        },
      ),
      runs(5),
    )
  })

  it('gives the whole argument of one on demand, with the result that it has in the batch', () => {
    fc.assert(
      fc.property(fc.array(aHousehold, { minLength: 2, maxLength: 4 }), (households) => {
        const batch = decideBatch(countyOf(households, '990100'), dibaoRural, asked)
        for (const { id, ...row } of batch) expect(batch.decision(id)).toMatchObject(row)
      }),
      runs(20),
    )
  })

  const county = countyOf([family(60_000), family(null), family(400_000)], '990100')

  it('is column by column, with bounds where something is not known', () => {
    const { columns } = decideBatch(county, dibaoRural, asked)
    expect([...columns.result]).toEqual([1, 2, 0])
    expect([...columns.leastFen]).toEqual([75_000, 0, 0])
    expect([...columns.mostFen]).toEqual([75_000, 135_000, 0])
  })

  it('says of each household what it would say of its case', () => {
    const batch = decideBatch(county, dibaoRural, asked)
    const alone = decide(dibaoRural, family(60_000), { ...asked, region: '990100' })
    const { members, incomes, ...said } = batch.decision('home:0')
    const { members: ours, incomes: theirs, ...expected } = alone
    expect(said).toEqual(expected)
    expect(members.map(({ counted }) => counted)).toEqual(ours.map(({ counted }) => counted))
    expect(incomes.map(({ share }) => share)).toEqual(theirs.map(({ share }) => share))
    expect(batch.decision('home:1').missing.map(({ at }) => at)).toEqual(['members[0].incomes[0].amountFen'])
  })

  it('goes by the figures of another region where it is told so', () => {
    const here = decideBatch(county, dibaoRural, { ...asked, region: '990200' })
    expect(here.region).toBe('990200')
    expect(here.of('home:0')?.amountFen).toBe(
      decide(dibaoRural, family(60_000), { ...asked, region: '990200' }).amountFen,
    )
    expect(decideBatch(county, dibaoRural, { ...asked, region: '110101' }).of('home:0')?.result).toBe(
      'undetermined',
    )
  })

  it('leaves all open before the rules are in force, and nobody is there in another month', () => {
    const early = countyOf([household(head({ incomes: [monthly('wage', 1)] }))], '990100')
    expect(decideBatch(early, { ...dibaoRural, from: '2025-01-01' }, asked).of('home:0')).toEqual({
      ...{ id: 'home:0', result: 'undetermined', amountFen: null, amountBoundsFen: [0, null] },
    })
    expect(decideBatch(county, dibaoRural, { ...asked, month: '2024-08' }).size).toBe(0)
  })

  it('refuses a day, month or place that is none, and a household that is not there', () => {
    expect(() => decideBatch(county, dibaoRural, { ...asked, asOf: 'today' })).toThrow(/asOf/)
    expect(() => decideBatch(county, dibaoRural, { ...asked, month: 'May' })).toThrow(/YYYY-MM/)
    expect(() => decideBatch(county, dibaoRural, { ...asked, region: '1' })).toThrow(/division code/)
    expect(() => decideBatch(county, dibaoRural, asked).decision('home:9')).toThrow(
      /does not occur in 2024-09/,
    )
    expect(decideBatch(county, dibaoRural, asked).of('home:9')).toBeUndefined()
  })
})
