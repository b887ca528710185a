import { describe, expect, it } from 'vitest'
import { createDataset } from '../../../src/dataset/dataset.ts'
import { overlay } from '../../../src/run/overlay.ts'
import { batch, everywhere } from '../batch.ts'
import { testCatalogue } from '../catalogue.ts'
import { idOf } from '../people.ts'
import { contentOf, valuesOf } from '../values-of.ts'

const registers = createDataset({
  batches: [
    batch({
      register: 'death',
      makes: ['death'],
      rows: [{ person: idOf(1), date: '2025-06-03' }],
      coverage: [everywhere('death')],
    }),
  ],
  catalogue: testCatalogue,
  region: '341525',
})

describe('one dataset laid over another', () => {
  const laid = overlay(registers, {
    records: { payment: [{ beneficiary: idOf(1), month: '2025-09', amount: 100 }] },
    coverage: [everywhere('roll')],
  })

  it('holds the records of both, joined', () => {
    expect(laid.table('person').keys).toEqual([idOf(1)])
    expect(valuesOf(laid, 'death', 'date')).toEqual(['2025-06-03'])
    expect(valuesOf(laid, 'payment', 'amount')).toEqual([100])
    expect([...laid.registers].sort()).toEqual(['death', 'roll'])
  })

  it('leaves the one below as it was', () => {
    expect(registers.table('payment').size).toBe(0)
    expect([...registers.registers]).toEqual(['death'])
    expect(registers.coverage).toHaveLength(1)
  })

  it('keeps catalogue, region and coverage, and adds its own', () => {
    expect(laid.catalogue).toBe(testCatalogue)
    expect(laid.region).toBe('341525')
    expect(laid.coverage).toEqual([everywhere('roll'), everywhere('death')])
  })

  it('may be laid over again', () => {
    const twice = overlay(laid, { records: { payment: [{ beneficiary: idOf(2), amount: 200 }] } })
    expect(valuesOf(twice, 'payment', 'amount')).toEqual([100, 200])
    expect(twice.coverage).toHaveLength(2)
  })

  it('is the dataset that all records at once make', () => {
    const records = { payment: [{ beneficiary: idOf(1), month: '2025-09', amount: 100 }] }
    const death = { 'death@death': [{ person: idOf(1), date: '2025-06-03' }] }
    const [atOnce, later] = [
      createDataset({ records: { ...death, ...records } }),
      overlay(createDataset({ records: death }), { records }),
    ]
    for (const entity of ['record', 'person', 'payment', 'death', 'personMonth', 'recipient'])
      expect(contentOf(later.table(entity))).toEqual(contentOf(atOnce.table(entity)))
  })
})

describe('where a record stands', () => {
  it('is its file, sheet and physical row, past empty sheets too', () => {
    const sheet = (file: string, lines: readonly number[]) =>
      batch({ register: 'roll', makes: ['payment'], rows: lines.map(() => ({ amount: 1 })), file, lines })
    const { place } = createDataset({
      batches: [sheet('空.csv', []), sheet('甲.csv', [4, 9]), sheet('无.csv', []), sheet('乙.csv', [2])],
    })
    expect([0, 1, 2].map((record) => [place(record).source.file, place(record).row])).toEqual([
      ['甲.csv', 4],
      ['甲.csv', 9],
      ['乙.csv', 2],
    ])
  })
})
