import { describe, expect, it } from 'vitest'
import { conforms } from '../../../test/conformance/adapter.ts'
import { agriculture } from '../src/index.ts'
import { samples } from './samples.ts'

describe('every adapter of farm machinery and forestry subsidies', () => {
  for (const sample of samples) conforms(sample, agriculture)

  it('has a sample', () => {
    expect(samples.map(({ adapter }) => adapter.id).sort()).toEqual(agriculture.map(({ id }) => id).sort())
  })
})
