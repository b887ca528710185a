import { describe, expect, it } from 'vitest'
import { conforms } from '../../../test/conformance/adapter.ts'
import { tax } from '../src/index.ts'
import { samples } from './samples.ts'

describe('every adapter of tax returns', () => {
  for (const sample of samples) conforms(sample, tax)

  it('has a sample', () => {
    expect(samples.map(({ adapter }) => adapter.id).sort()).toEqual(tax.map(({ id }) => id).sort())
  })
})
