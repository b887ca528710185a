import { testAdapter } from '@hedui/testing'
import { describe, expect, it } from 'vitest'
import { marketRegulation } from '../src/index.ts'
import { samples } from './samples.ts'

describe('every adapter of registers of market entities', () => {
  for (const sample of samples)
    testAdapter(sample.adapter, { ...sample, others: marketRegulation }, { describe, it })

  it('has a sample', () => {
    expect(samples.map(({ adapter }) => adapter.id).sort()).toEqual(
      marketRegulation.map(({ id }) => id).sort(),
    )
  })
})
