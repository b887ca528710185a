import { createDataset, graph } from '@hedui/core'
import { decideBatch, review, simulate, supposing } from '@hedui/core/decide'
import { describe, expect, it } from 'vitest'
import { disabilityLiving, tekun } from '../src/index.ts'
import { asked } from './disability/person.ts'

const month = '2025-06'
const always = (register: string) => ({
  ...{ register, programme: null, area: '*', from: '0000-01-01', to: null },
})
const people = ['limb', 'expired', 'nobody', 'twice', 'destitute', 'poor']
const certificate = (person: string, more: object = {}) => ({
  ...{ person, disabilityCategory: 'limb', disabilityLevel: '2', certificateStatus: 'valid', ...more },
})
const roll = (programme: string, beneficiary: string, more: object = {}) => ({
  ...{ programme, month, beneficiary, township: '城关镇', ...more },
})
/** Registers as they are read from files: nobody states circumstances. */
const county = (registers: readonly string[]) =>
  createDataset({
    graph,
    region: '350000',
    personKeys: new Set(people),
    coverage: ['roll', 'members', 'death', 'cremation', ...registers].map(always),
    records: {
      membership: people.map((person) => ({
        ...{ household: person, person, month, relation: 'head', personStatus: 'normal' },
      })),
      enrolment: [
        ...people.filter((person) => person !== 'poor').map((person) => roll('dibao.urban', person)),
        roll('tekun', 'destitute', { mode: 'collective', careLevel: 'unable' }),
        roll('disability.living', 'limb'),
        roll('disability.living', 'expired'),
      ],
      payment: [
        { ...roll('disability.living', 'limb'), layer: 'declared', amount: 12_000 },
        { ...roll('disability.living', 'expired'), layer: 'declared', amount: 12_100 },
      ],
      disabilityCertificate: [
        certificate('limb'),
        certificate('expired', { certificateStatus: 'expired' }),
        certificate('twice'),
        certificate('twice', { disabilityLevel: '3' }),
        certificate('destitute'),
        certificate('poor'),
      ],
    },
  })
const { parameters: given } = asked
const resultsOf = (registers: readonly string[]) =>
  Object.fromEntries(
    [...decideBatch(county(registers), disabilityLiving, { asOf: '2025-06-30', parameters: given })].map(
      ({ id, result }) => [id, result],
    ),
  )

describe('registers as files have them', () => {
  it('tell who holds a valid certificate, of whom it is complete', () => {
    expect(resultsOf(['disability-certificate'])).toEqual({
      ...{ limb: 'eligible', twice: 'eligible' },
      ...{ expired: 'ineligible', nobody: 'ineligible', destitute: 'ineligible', poor: 'ineligible' },
    })
    expect(resultsOf([])).toMatchObject({ limb: 'eligible', nobody: 'undetermined' })
  })

  it('say of one alone what they say of all', () => {
    const batch = decideBatch(county(['disability-certificate']), disabilityLiving, {
      ...{ asOf: '2025-06-30', parameters: given },
    })
    for (const { id, result, amountFen } of batch)
      expect({ id, ...batch.decision(id) }).toMatchObject({ id, result, amountFen })
  })

  it('give the care band and the mode of support from the roll', () => {
    const batch = decideBatch(county([]), tekun, {
      ...{ asOf: '2025-06-30', parameters: given, region: '990100', kind: 'urban' },
    })
    expect(batch.of('destitute')?.amountBoundsFen ?? batch.of('destitute')?.amountFen).toEqual(0)
    const { answers: _, ...decision } = batch.decision('limb')
    expect(decision.missing.map(({ fact }) => fact)).not.toContain('benefits')
  })

  it('are reviewed whole, and a reform of a benefit of persons is told by township', () => {
    const dataset = county(['disability-certificate'])
    const options = { asOf: '2025-06-30', parameters: given }
    const { rows } = review(dataset, disabilityLiving, options)
    expect(rows.map(({ id, finding }) => [id, finding]).sort()).toEqual([
      ['expired', 'stop'],
      ['limb', 'under'],
      ['twice', 'missed'],
    ])
    const before = { programme: disabilityLiving, parameters: given }
    const after = supposing(before, { 'disability.living.dibao': 13_000 })
    const { townships } = simulate(dataset, { before, after }, { asOf: '2025-06-30' })
    expect(townships.map(({ township, effects }) => [township, effects.gains])).toEqual([
      ['城关镇', 2],
      [null, 0],
    ])
  })
})
