import { testAdapter } from '@hedui/testing'
import { describe, expect, it } from 'vitest'
import { organisation } from '../src/index.ts'
import { samples } from './samples.ts'

describe('every adapter of lists of officials and their relatives', () => {
  for (const sample of samples)
    testAdapter(sample.adapter, { ...sample, others: organisation }, { describe, it })

  it('has a sample', () => {
    expect(samples.map(({ adapter }) => adapter.id).sort()).toEqual(organisation.map(({ id }) => id).sort())
  })
})
