import { testAdapter } from '@hedui/testing'
import { describe, expect, it } from 'vitest'
import { water } from '../src/index.ts'
import { samples } from './samples.ts'

describe('every adapter of water works', () => {
  for (const sample of samples) testAdapter(sample.adapter, { ...sample, others: water }, { describe, it })

  it('has a sample', () => {
    expect(samples.map(({ adapter }) => adapter.id).sort()).toEqual(water.map(({ id }) => id).sort())
  })
})
