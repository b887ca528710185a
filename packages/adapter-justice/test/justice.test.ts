import { describe, expect, it } from 'vitest'
import { conforms } from '../../../test/conformance/adapter.ts'
import { justice } from '../src/index.ts'
import { samples } from './samples.ts'

describe('every adapter of justice lists of persons in custody', () => {
  for (const sample of samples) conforms(sample, justice)

  it('has a sample', () => {
    expect(samples.map(({ adapter }) => adapter.id).sort()).toEqual(justice.map(({ id }) => id).sort())
  })
})
