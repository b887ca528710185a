import { createDataset, graph, type Parameter } from '@hedui/core'
import { asApproved, decideBatch, simulate, supposing } from '@hedui/core/decide'
import { describe, expect, it } from 'vitest'
import { catalogue, dibaoRural, parameters } from '../src/index.ts'

const month = '2024-09'
const asOf = '2024-09-30'
const rolls = ['dibao.urban', 'dibao.rural', 'dibao.edge']
/** Of each person the household, how the person stands in it, and what the list says besides. */
const people = {
  head: ['agreed', 'head', { income: 30_000 }],
  wife: ['agreed', 'spouse', { income: 10_000 }],
  niece: ['agreed', 'other-relative', { income: 0 }],
  recruit: ['agreed', 'son', { counted: false, personStatus: 'conscript', income: 90_000 }],
  widow: ['bereaved', 'head', { income: 5_000 }],
  late: ['bereaved', 'spouse', { income: 20_000 }],
  heir: ['summed', 'head', {}],
  deceased: ['summed', 'spouse', {}],
  silent: ['by-roll', 'head', {}],
  doubtful: ['differs', 'head', { income: 10_000 }],
  unlisted: ['silent', 'head', {}],
  edge: ['edge', 'head', { income: 50_000 }],
  stranger: ['on-no-roll', 'head', { income: 0 }],
  townsman: ['in-town', 'head', { income: 0 }],
} as const
const roll = (household: string, beneficiary: string, more: object = {}) => ({
  ...{ programme: 'dibao.rural', month, household, beneficiary, ...more },
})
const county = createDataset({
  ...{ graph, catalogue, region: '990100', personKeys: new Set(Object.keys(people)) },
  coverage: ['members', 'death', 'cremation', 'custody', 'roll', 'disability-certificate'].map(
    (register) => ({
      ...{ register, programme: null, area: '*', from: '2000-01-01', to: null },
    }),
  ),
  records: {
    membership: Object.entries(people).map(([person, [household, relation, more]]) => ({
      ...{ household, person, relation, month, counted: true, health: 'good', ...more },
    })),
    registration: Object.keys(people).map((person) => ({ person, birthDate: '1980-01-01' })),
    death: ['late', 'deceased'].map((person) => ({ person, date: '2024-07-02' })),
    enrolment: [
      roll('agreed', 'head', { monthlyIncome: 40_000 }),
      roll('bereaved', 'widow'),
      roll('summed', 'heir', { monthlyIncome: 26_000 }),
      roll('by-roll', 'silent', { monthlyIncome: 12_345 }),
      roll('differs', 'doubtful', { monthlyIncome: 15_000 }),
      roll('silent', 'unlisted'),
      roll('edge', 'edge', { programme: 'dibao.edge' }),
      roll('in-town', 'townsman', { programme: 'dibao.urban' }),
    ],
  },
})
const supposed = asApproved(county, { month, rolls })
const options = { asOf, month, parameters }
const batch = decideBatch(supposed, dibaoRural, options)

describe('a county decided on what its households were approved on', () => {
  it.each([
    ['counts whom the list counts, and adds what each earns', 'agreed', 3 * 45_000 - 40_000],
    ['leaves out who has died by the register, with what the list says of the income', 'bereaved', 40_000],
    ['takes the income of the roll where the list is silent', 'by-roll', 45_000 - 12_345],
    ['takes who is on the edge as the roll has it', 'edge', 0],
  ])('%s', (_, household, amountFen) => {
    expect(batch.of(household)).toMatchObject({ amountFen })
    expect(batch.decision(household).amountFen).toBe(amountFen)
  })

  it('leaves between both what list and roll say differently, and open what neither says', () => {
    expect(batch.of('differs')?.amountBoundsFen).toEqual([30_000, 35_000])
    expect(batch.of('silent')).toMatchObject({ result: 'undetermined', amountBoundsFen: [0, 45_000] })
    expect(batch.of('on-no-roll')?.result).toBe('undetermined')
  })

  it('supposes nothing unless it is asked to', () => {
    expect(decideBatch(county, dibaoRural, options).of('agreed')?.result).toBe('undetermined')
  })

  it('leaves between nothing and all what somebody who has died may have earned of a sum', () => {
    expect(batch.of('summed')?.amountBoundsFen).toEqual([45_000 - 26_000, 45_000])
  })

  it('spreads monthly incomes over the year where the standard is of the year', () => {
    const yearly: Parameter[] = parameters.map((one) =>
      one.id === 'dibao.standard'
        ? {
            ...one,
            entries: [{ area: '*', from: '2024-01-01', to: null, value: 540_000, per: 'year', source: 'x' }],
          }
        : one,
    )
    const { amountFen } =
      decideBatch(supposed, dibaoRural, { ...options, parameters: yearly }).of('agreed') ?? {}
    expect(amountFen).toBe(3 * 45_000 - 40_000)
  })

  it('asks nobody who is on the roll of the other kind of place', () => {
    expect(batch.of('in-town')?.result).toBe('eligible')
    const rural = decideBatch(supposed, dibaoRural, { ...options, without: ['dibao.urban'] })
    expect([rural.of('in-town'), rural.size]).toEqual([undefined, batch.size - 1])
  })

  it('tells of a raise who gains and who enters, and what a month costs', () => {
    const before = { programme: dibaoRural, parameters }
    const rules = { before, after: supposing(before, { 'dibao.standard': 55_000 }) }
    const { totals } = simulate(supposed, rules, { asOf, month, without: ['dibao.urban'] })
    expect(totals.effects).toEqual({ same: 0, gains: 4, loses: 0, enters: 1, leaves: 0, open: 3 })
  })
})
