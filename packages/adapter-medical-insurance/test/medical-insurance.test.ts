import { testAdapter } from '@hedui/testing'
import { describe, expect, it } from 'vitest'
import { medicalInsurance } from '../src/index.ts'
import { samples } from './samples.ts'

describe('every adapter of medical insurance', () => {
  for (const sample of samples)
    testAdapter(sample.adapter, { ...sample, others: medicalInsurance }, { describe, it })

  it('has a sample', () => {
    expect(samples.map(({ adapter }) => adapter.id).sort()).toEqual(
      medicalInsurance.map(({ id }) => id).sort(),
    )
  })
})
