import { testAdapter } from '@hedui/testing'
import { describe, expect, it } from 'vitest'
import { housing } from '../src/index.ts'
import { samples } from './samples.ts'

describe('every adapter of registers of property and housing awards', () => {
  for (const sample of samples) testAdapter(sample.adapter, { ...sample, others: housing }, { describe, it })

  it('has a sample', () => {
    expect(samples.map(({ adapter }) => adapter.id).sort()).toEqual(housing.map(({ id }) => id).sort())
  })
})
