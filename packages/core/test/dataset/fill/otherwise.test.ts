import { describe, expect, it } from 'vitest'
import type { CodeColumn } from '../../../src/dataset/column.ts'
import { createDataset } from '../../../src/dataset/dataset.ts'
import type { HostRecord } from '../../../src/dataset/host.ts'
import { damaged, idOf } from '../people.ts'
import { valuesOf } from '../values-of.ts'

const key = { beneficiary: idOf(1), programme: 'dibao.rural', month: '2025-09' }
const NOT_KNOWN = 0
const NONE = 1

const filled = (payment: HostRecord, enrolment: readonly HostRecord[]) => {
  const dataset = createDataset({ records: { payment: [{ ...key, ...payment }], enrolment } })
  const { codes } = dataset.table('payment').columns.household as CodeColumn
  return (codes[0] as number) < 2 ? codes[0] : valuesOf(dataset, 'payment', 'household')[0]
}

describe('the household of a payment order', () => {
  it.each<[string, HostRecord, HostRecord[], string | number]>([
    ['is what it says itself', { household: 'dibao:9' }, [{ ...key, household: 'dibao:1' }], 'dibao:9'],
    ['is that of its roll line', {}, [{ ...key, household: 'dibao:1' }], 'dibao:1'],
    [
      'is what two roll lines agree on',
      {},
      [
        { ...key, household: 'dibao:1' },
        { ...key, household: 'dibao:1' },
      ],
      'dibao:1',
    ],
    [
      'is unknown where two roll lines differ',
      {},
      [
        { ...key, household: 'dibao:1' },
        { ...key, household: 'dibao:2' },
      ],
      NOT_KNOWN,
    ],
    ['is unknown without a roll line', {}, [], NOT_KNOWN],
    ['is none where the roll line has none', {}, [key], NONE],
    ['does not come from another month', {}, [{ ...key, month: '2025-10', household: 'dibao:1' }], NOT_KNOWN],
    [
      'does not come from another programme',
      {},
      [{ ...key, programme: 'tekun', household: 'dibao:1' }],
      NOT_KNOWN,
    ],
    [
      'does not come from another person',
      {},
      [{ ...key, beneficiary: idOf(2), household: 'dibao:1' }],
      NOT_KNOWN,
    ],
    [
      'does not come by a damaged number',
      { beneficiary: damaged(1) },
      [{ ...key, beneficiary: damaged(1), household: 'dibao:1' }],
      NOT_KNOWN,
    ],
  ])('%s', (_, payment, rolls, household) => {
    expect(filled(payment, rolls)).toBe(household)
  })
})
