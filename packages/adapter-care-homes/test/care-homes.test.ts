import { describe, expect, it } from 'vitest'
import { conforms } from '../../../test/conformance/adapter.ts'
import { careHomes } from '../src/index.ts'
import { samples } from './samples.ts'

describe('every adapter of care-home stays and bed-day claims', () => {
  for (const sample of samples) conforms(sample, careHomes)

  it('has a sample', () => {
    expect(samples.map(({ adapter }) => adapter.id).sort()).toEqual(careHomes.map(({ id }) => id).sort())
  })
})
