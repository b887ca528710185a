import { describe, expect, it } from 'vitest'
import { conforms } from '../../../test/conformance/adapter.ts'
import { organisation } from '../src/index.ts'
import { samples } from './samples.ts'

describe('every adapter of lists of officials and their relatives', () => {
  for (const sample of samples) conforms(sample, organisation)

  it('has a sample', () => {
    expect(samples.map(({ adapter }) => adapter.id).sort()).toEqual(organisation.map(({ id }) => id).sort())
  })
})
