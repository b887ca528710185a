import { testAdapter } from '@hedui/testing'
import { describe, expect, it } from 'vitest'
import { agriculture } from '../src/index.ts'
import { samples } from './samples.ts'

describe('every adapter of farm machinery and forestry subsidies', () => {
  for (const sample of samples)
    testAdapter(sample.adapter, { ...sample, others: agriculture }, { describe, it })

  it('has a sample', () => {
    expect(samples.map(({ adapter }) => adapter.id).sort()).toEqual(agriculture.map(({ id }) => id).sort())
  })
})
