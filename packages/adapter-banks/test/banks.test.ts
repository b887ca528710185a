import { testAdapter } from '@hedui/testing'
import { describe, expect, it } from 'vitest'
import { banks } from '../src/index.ts'
import { samples } from './samples.ts'

describe('every adapter of banks', () => {
  for (const sample of samples) testAdapter(sample.adapter, { ...sample, others: banks }, { describe, it })

  it('has a sample', () => {
    expect(samples.map(({ adapter }) => adapter.id).sort()).toEqual(banks.map(({ id }) => id).sort())
  })
})
