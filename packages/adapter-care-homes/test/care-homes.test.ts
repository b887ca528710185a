import { testAdapter } from '@hedui/testing'
import { describe, expect, it } from 'vitest'
import { careHomes } from '../src/index.ts'
import { samples } from './samples.ts'

describe('every adapter of care-home stays and bed-day claims', () => {
  for (const sample of samples)
    testAdapter(sample.adapter, { ...sample, others: careHomes }, { describe, it })

  it('has a sample', () => {
    expect(samples.map(({ adapter }) => adapter.id).sort()).toEqual(careHomes.map(({ id }) => id).sort())
  })
})
