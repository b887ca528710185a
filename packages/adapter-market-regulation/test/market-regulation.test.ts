import { describe, expect, it } from 'vitest'
import { conforms } from '../../../test/conformance/adapter.ts'
import { marketRegulation } from '../src/index.ts'
import { samples } from './samples.ts'

describe('every adapter of registers of market entities', () => {
  for (const sample of samples) conforms(sample, marketRegulation)

  it('has a sample', () => {
    expect(samples.map(({ adapter }) => adapter.id).sort()).toEqual(
      marketRegulation.map(({ id }) => id).sort(),
    )
  })
})
