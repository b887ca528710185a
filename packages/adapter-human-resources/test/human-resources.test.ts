import { describe, expect, it } from 'vitest'
import { conforms } from '../../../test/conformance/adapter.ts'
import { humanResources } from '../src/index.ts'
import { samples } from './samples.ts'

describe('every adapter of social-insurance registers', () => {
  for (const sample of samples) conforms(sample, humanResources)

  it('has a sample', () => {
    expect(samples.map(({ adapter }) => adapter.id).sort()).toEqual(humanResources.map(({ id }) => id).sort())
  })
})
