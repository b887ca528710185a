import { testAdapter } from '@hedui/testing'
import { describe, expect, it } from 'vitest'
import { tax } from '../src/index.ts'
import { samples } from './samples.ts'

describe('every adapter of tax returns', () => {
  for (const sample of samples) testAdapter(sample.adapter, { ...sample, others: tax }, { describe, it })

  it('has a sample', () => {
    expect(samples.map(({ adapter }) => adapter.id).sort()).toEqual(tax.map(({ id }) => id).sort())
  })
})
