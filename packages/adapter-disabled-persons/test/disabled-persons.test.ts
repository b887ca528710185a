import { describe, expect, it } from 'vitest'
import { conforms } from '../../../test/conformance/adapter.ts'
import { disabledPersons } from '../src/index.ts'
import { samples } from './samples.ts'

describe('every adapter of disability certificates', () => {
  for (const sample of samples) conforms(sample, disabledPersons)

  it('has a sample', () => {
    expect(samples.map(({ adapter }) => adapter.id).sort()).toEqual(
      disabledPersons.map(({ id }) => id).sort(),
    )
  })
})
