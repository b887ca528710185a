import { describe, expect, it } from 'vitest'
import { conforms } from '../../../test/conformance/adapter.ts'
import { housingFund } from '../src/index.ts'
import { samples } from './samples.ts'

describe('every adapter of housing provident fund deposits', () => {
  for (const sample of samples) conforms(sample, housingFund)

  it('has a sample', () => {
    expect(samples.map(({ adapter }) => adapter.id).sort()).toEqual(housingFund.map(({ id }) => id).sort())
  })
})
