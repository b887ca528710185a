import { describe, expect, it } from 'vitest'
import { createDataset } from '../../src/dataset/dataset.ts'
import { isHeduiError } from '../../src/model/error.ts'

const refusal = (run: () => unknown) => {
  try {
    run()
  } catch (error) {
    if (isHeduiError(error)) return { code: error.code, ...error.facts, says: error.message }
    throw error
  }
  return undefined
}

describe('records of a host', () => {
  it('belong to the first register of their entity, or to the one named', () => {
    const { sources } = createDataset({ records: { death: [{}], 'death@cremation': [{}] } })
    expect(sources.map(({ register, department }) => [register, department])).toEqual([
      ['death', 'host'],
      ['cremation', 'host'],
    ])
  })

  it('may leave any field out', () => {
    const dataset = createDataset({ records: { payment: [{ amount: 1 }, { month: '2025-09' }, {}] } })
    expect(dataset.table('payment').size).toBe(3)
  })

  it('of an entity that does not exist are refused, with those that do', () => {
    expect(refusal(() => createDataset({ records: { spaceship: [] } }))).toMatchObject({
      code: 'dataset.entity',
      entity: 'spaceship',
      known: expect.arrayContaining(['payment', 'death']),
    })
  })

  it.each(['person', 'recipient', 'personMonth', 'record', 'programme'])(
    'of %s, which is derived, are refused',
    (entity) => {
      expect(refusal(() => createDataset({ records: { [entity]: [{}] } }))?.code).toBe('dataset.entity')
    },
  )

  it('of a register that does not state them are refused, with those that do', () => {
    expect(refusal(() => createDataset({ records: { 'death@cremations': [] } }))).toMatchObject({
      code: 'dataset.register',
      register: 'cremations',
      known: ['death', 'cremation'],
    })
  })

  it.each([
    ['payment', 'amount', '860.00'],
    ['payment', 'amount', 860.5],
    ['payment', 'amount', Number.NaN],
    ['payment', 'amount', 2 ** 53],
    ['payment', 'paidAt', '2025/06/03'],
    ['payment', 'paidAt', '2025-02-30'],
    ['payment', 'paidAt', 20_250_603],
    ['payment', 'month', '2025-13'],
    ['payment', 'month', '202506'],
    ['membership', 'counted', 1],
    ['membership', 'counted', '是'],
    ['enrolment', 'disabilityLevel', 1],
    ['death', 'person', 341_525],
  ])(
    'with a value of another kind are refused, and the value is not repeated: %s.%s %j',
    (entity, field, value) => {
      const told = refusal(() => createDataset({ records: { [entity]: [{}, { [field]: value }] } }))
      expect(told).toMatchObject({ code: 'dataset.value', entity, field, row: 2 })
      expect(told?.says).not.toContain(String(value))
    },
  )

  it.each([
    ['paidAt', '2025'],
    ['paidAt', '2025-06'],
    ['paidAt', '2024-02-29'],
    ['month', '2025'],
    ['amount', -86_000],
    ['amount', 0],
    ['amount', null],
    ['amount', undefined],
  ])('with a partial or missing value are taken: %s %j', (field, value) => {
    expect(createDataset({ records: { payment: [{ [field]: value }] } }).table('payment').size).toBe(1)
  })

  it('with a field that does not exist are refused, with those that do', () => {
    expect(refusal(() => createDataset({ records: { payment: [{ amuont: 1 }] } }))).toMatchObject({
      code: 'dataset.field',
      entity: 'payment',
      field: 'amuont',
      known: expect.arrayContaining(['amount']),
      says: expect.stringContaining('payment has no field "amuont"'),
    })
  })
})
