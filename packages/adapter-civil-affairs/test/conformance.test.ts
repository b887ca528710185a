import type { ProgrammeEntry } from '@hedui/core'
import { testAdapter } from '@hedui/testing'
import { describe, expect, it } from 'vitest'
import { civilAffairs } from '../src/index.ts'
import { samples } from './samples.ts'

const rural: ProgrammeEntry = {
  id: 'dibao.rural',
  title: { zh: '农村最低生活保障', en: 'rural' },
  aliases: ['农村低保'],
  class: 'dibao',
  unit: 'household',
  discretionary: true,
  posthumous: false,
  repeatable: false,
  excludes: [],
  rules: 'not found',
  source: 'synthetic',
}

describe('every adapter of civil affairs', () => {
  for (const sample of samples)
    testAdapter(sample.adapter, { ...sample, others: civilAffairs, catalogue: [rural] }, { describe, it })

  it('has a sample', () => {
    expect(samples.map(({ adapter }) => adapter.id).sort()).toEqual(civilAffairs.map(({ id }) => id).sort())
  })
})
