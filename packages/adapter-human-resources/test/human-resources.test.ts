import { testAdapter } from '@hedui/testing'
import { describe, expect, it } from 'vitest'
import { humanResources } from '../src/index.ts'
import { samples } from './samples.ts'

describe('every adapter of social-insurance registers', () => {
  for (const sample of samples)
    testAdapter(sample.adapter, { ...sample, others: humanResources }, { describe, it })

  it('has a sample', () => {
    expect(samples.map(({ adapter }) => adapter.id).sort()).toEqual(humanResources.map(({ id }) => id).sort())
  })
})
