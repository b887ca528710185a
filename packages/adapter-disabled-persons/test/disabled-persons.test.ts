import { testAdapter } from '@hedui/testing'
import { describe, expect, it } from 'vitest'
import { disabledPersons } from '../src/index.ts'
import { samples } from './samples.ts'

describe('every adapter of disability certificates', () => {
  for (const sample of samples)
    testAdapter(sample.adapter, { ...sample, others: disabledPersons }, { describe, it })

  it('has a sample', () => {
    expect(samples.map(({ adapter }) => adapter.id).sort()).toEqual(
      disabledPersons.map(({ id }) => id).sort(),
    )
  })
})
