import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDataset } from '../../../src/dataset/dataset.ts'
import type { HostRecord } from '../../../src/dataset/host.ts'
import { NONE, UNKNOWN } from '../../../src/dataset/keys/dictionary.ts'
import { runs } from '../../engine/runs.ts'
import { batch } from '../batch.ts'
import { damaged, idOf } from '../people.ts'
import { valuesOf } from '../values-of.ts'

const payment = (rows: readonly HostRecord[], lines?: readonly number[]) =>
  batch({ register: 'payment', makes: ['payment'], rows, ...(lines && { lines }) })
const beneficiaries = (rows: readonly HostRecord[]) =>
  valuesOf(createDataset({ batches: [payment(rows)] }), 'payment', 'beneficiary')

describe('who a record is about', () => {
  it.each([
    ['a genuine number', '341525195001010013', '341525195001010013'],
    ['blanks and full width', ' ３４１５２５１９５００１０１００１３ ', '341525195001010013'],
    ['a small x', '34152519550615002x', '34152519550615002X'],
    ['an old number of 15 digits', '341525500101001', '341525195001010013'],
    ['a permit of a Hong Kong resident', '810000199001010019', '810000199001010019'],
  ])('%s is the person of that number', (_, written, key) => {
    expect(beneficiaries([{ beneficiary: written }])).toEqual([key])
  })

  it.each([
    ['a wrong check character', damaged(1)],
    ['a month that does not exist', '341525501301001'],
    ['a number that a spreadsheet damaged', '3.41525E+17'],
    ['a number that a system made up', '000000000000000000'],
    ['a sequence for centenarians, whose century is not certain', '341525000101996'],
    ['words', '无证'],
    ['nothing', null],
  ])('%s is a surrogate', (_, written) => {
    expect(beneficiaries([{ beneficiary: written }])).toEqual([expect.stringMatching(/^\?[0-9a-f]{24}:1$/)])
  })

  it('numbers of unknown divisions join all the same', () => {
    const areas = new Set(['110000'])
    const dataset = createDataset({ batches: [payment([{ beneficiary: idOf(1) }])], areas })
    expect(valuesOf(dataset, 'payment', 'beneficiary')).toEqual([idOf(1)])
    expect(valuesOf(dataset, 'identifier', 'state')).toEqual(['area-unknown'])
  })

  it('the same person under 15 and 18 digits is one', () => {
    const dataset = createDataset({
      records: {
        payment: [{ beneficiary: '341525500101001' }],
        death: [{ person: '341525195001010013', date: '2025-06-03' }],
      },
    })
    expect(dataset.table('person').keys).toEqual(['341525195001010013'])
  })
})

describe('a surrogate', () => {
  it('joins nothing, not even a number damaged in the same way', () => {
    const dataset = createDataset({
      records: {
        payment: [{ beneficiary: damaged(1), amount: 100 }],
        'payment@roll': [{ beneficiary: damaged(1), amount: 100 }],
        death: [{ person: damaged(1), date: '2025-06-03' }],
      },
    })
    expect(dataset.table('person').size).toBe(3)
  })

  it('is one for each of several rows that say the same', () => {
    const keys = beneficiaries([{ name: '张三' }, { name: '张三' }, { name: '李四' }])
    expect(new Set(keys).size).toBe(3)
  })

  it('is shared by all that one record states', () => {
    const rows = [{ beneficiary: damaged(1), programme: 'tekun', month: '2025-09', amount: 100 }]
    const roll = batch({ register: 'roll', makes: ['enrolment', 'payment'], rows })
    const dataset = createDataset({ batches: [roll] })
    expect(dataset.table('person').size).toBe(1)
    expect(valuesOf(dataset, 'enrolment', 'beneficiary')).toEqual(valuesOf(dataset, 'payment', 'beneficiary'))
    expect(valuesOf(dataset, 'identifier', 'person')).toEqual(valuesOf(dataset, 'payment', 'beneficiary'))
  })

  it('differs for each person whom one record names', () => {
    const dataset = createDataset({ records: { enrolment: [{ beneficiary: '1', guardian: '1' }] } })
    expect(dataset.table('person').size).toBe(2)
  })

  it('is nobody where the field may be empty by rule', () => {
    const dataset = createDataset({ records: { enrolment: [{ beneficiary: idOf(1), guardian: null }] } })
    expect(dataset.table('person').keys).toEqual([idOf(1)])
  })

  const row = fc.record(
    {
      beneficiary: fc.constantFrom(idOf(1), idOf(2), damaged(1), damaged(2), '无'),
      name: fc.constantFrom('张三', '李四'),
      amount: fc.constantFrom(100, 200),
    },
    { requiredKeys: [] },
  )

  it('does not depend on the order of the rows, their numbers or the file', () =>
    fc.assert(
      fc.property(
        fc
          .array(row, { maxLength: 8 })
          .chain((rows) =>
            fc.tuple(
              fc.constant(rows),
              fc.shuffledSubarray([...rows.keys()], { minLength: rows.length, maxLength: rows.length }),
            ),
          ),
        fc.integer({ min: 2, max: 50 }),
        ([rows, order], offset) => {
          const keys = beneficiaries(rows)
          const moved = order.map((i) => rows[i] as HostRecord)
          const lines = moved.map((_, i) => offset + 3 * i)
          const elsewhere = { ...payment(moved, lines), source: { ...payment([]).source, file: '别处.xlsx' } }
          const others = valuesOf(createDataset({ batches: [elsewhere] }), 'payment', 'beneficiary')
          expect([...others].sort()).toEqual([...keys].sort())
          const saying = (list: readonly unknown[], all: readonly HostRecord[], what: HostRecord) =>
            list.filter((_, i) => JSON.stringify(all[i]) === JSON.stringify(what)).sort()
          for (const each of rows) expect(saying(others, moved, each)).toEqual(saying(keys, rows, each))
        },
      ),
      runs(100),
    ))
})

describe('other keys', () => {
  const accounts = (...values: (string | null)[]) =>
    valuesOf(
      createDataset({ records: { payment: values.map((account) => ({ account })) } }),
      'payment',
      'account',
    )

  it('an account is its number, however it is spaced', () => {
    expect(accounts('6217 7841 2345 4721 651', '6217784123454721651')).toEqual([
      '6217784123454721651',
      '6217784123454721651',
    ])
  })

  it.each(['6.21778E+18', '现金', null])('%s is an unknown account', (written) => {
    expect(accounts(written)).toEqual([null])
  })

  it('a household without a number is unknown where there must be one, and none where there need not', () => {
    const dataset = createDataset({
      records: { membership: [{ person: idOf(1) }], enrolment: [{ beneficiary: idOf(1) }] },
    })
    expect(dataset.table('household').keys).toEqual([])
    expect(dataset.table('membership').columns.household).toMatchObject({ codes: Uint32Array.of(UNKNOWN) })
    expect(dataset.table('enrolment').columns.household).toMatchObject({ codes: Uint32Array.of(NONE) })
  })
})
