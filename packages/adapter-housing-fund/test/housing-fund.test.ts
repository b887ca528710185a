import { testAdapter } from '@hedui/testing'
import { describe, expect, it } from 'vitest'
import { housingFund } from '../src/index.ts'
import { samples } from './samples.ts'

describe('every adapter of housing provident fund deposits', () => {
  for (const sample of samples)
    testAdapter(sample.adapter, { ...sample, others: housingFund }, { describe, it })

  it('has a sample', () => {
    expect(samples.map(({ adapter }) => adapter.id).sort()).toEqual(housingFund.map(({ id }) => id).sort())
  })
})
