import { divisionPrefixes } from '@hedui/core/divisions'
import { verifyParameters } from '@hedui/core/lint'
import { expect, it } from 'vitest'
import { parameters, programmes } from '../src/index.ts'

it('the shipped figures have no gaps, no overlaps, known divisions and a source', () => {
  expect(verifyParameters(parameters, { areas: divisionPrefixes, asOf: '2025-12-31' })).toEqual([])
})

it('every shipped figure belongs to a programme', () => {
  const used = programmes.flatMap(({ figures }) => Object.values(figures).map(({ id }) => id))
  expect(parameters.map(({ id }) => id).filter((id) => !used.includes(id))).toEqual([])
})

it('what is invented says so', () => {
  for (const { entries } of parameters)
    for (const { area, synthetic, source } of entries) {
      expect(synthetic === true).toBe(area.startsWith('99'))
      expect(source.startsWith('synthetic')).toBe(synthetic === true)
    }
})
