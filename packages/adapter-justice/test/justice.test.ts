import { testAdapter } from '@hedui/testing'
import { describe, expect, it } from 'vitest'
import { justice } from '../src/index.ts'
import { samples } from './samples.ts'

describe('every adapter of justice lists of persons in custody', () => {
  for (const sample of samples) testAdapter(sample.adapter, { ...sample, others: justice }, { describe, it })

  it('has a sample', () => {
    expect(samples.map(({ adapter }) => adapter.id).sort()).toEqual(justice.map(({ id }) => id).sort())
  })
})
