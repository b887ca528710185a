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
    expect(refusal(() => createDataset({ records: { vehicle: [] } }))).toMatchObject({
      code: 'dataset.entity',
      entity: 'vehicle',
      known: expect.arrayContaining(['payment', 'death']),
    })
  })

  it.each(['person', 'recipient', 'personMonth', 'record', 'programme'])(
    'of %s, which is derived, are refused',
    (entity) => {
      expect(refusal(() => createDataset({ records: { [entity]: [{}] } }))?.code).toBe('dataset.entity')
    },
  )

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
