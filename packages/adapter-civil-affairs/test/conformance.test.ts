import type { ProgrammeEntry } from '@hedui/core'
import { describe, expect, it } from 'vitest'
import { conforms } from '../../../test/conformance/adapter.ts'
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
  for (const sample of samples) conforms(sample, civilAffairs, [rural])

  it('has a sample', () => {
    expect(samples.map(({ adapter }) => adapter.id).sort()).toEqual(civilAffairs.map(({ id }) => id).sort())
  })
})
