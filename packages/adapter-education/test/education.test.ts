import { testAdapter } from '@hedui/testing'
import { describe, expect, it } from 'vitest'
import { education } from '../src/index.ts'
import { samples } from './samples.ts'

describe('every adapter of schooling', () => {
  for (const sample of samples)
    testAdapter(sample.adapter, { ...sample, others: education }, { describe, it })

  it('has a sample', () => {
    expect(samples.map(({ adapter }) => adapter.id).sort()).toEqual(education.map(({ id }) => id).sort())
  })
})
