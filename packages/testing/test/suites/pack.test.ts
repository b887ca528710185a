import { reportedTwice } from '@hedui/checks'
import type { Pack } from '@hedui/core/pack'
import { catalogue } from '@hedui/programmes-cn'
import { type CheckCase, idOf, type PackSuite, testPack } from '@hedui/testing'
import { describe, expect, it } from 'vitest'
import { complaintsOf } from './collect.ts'

const line = {
  beneficiary: idOf(1),
  programme: 'old-age',
  month: '2025-09',
  kind: 'regular',
  layer: 'declared',
}
const rolls = (...months: readonly string[]) => ({
  'payment@roll': months.map((month) => ({ ...line, month })),
})
const cases: readonly CheckCase[] = [
  { name: 'two like lines', given: rolls('2025-09', '2025-09'), finds: [{ programme: 'old-age' }] },
  { name: 'two months', given: rolls('2025-08', '2025-09'), silent: true },
  {
    name: 'a line whose kind is not known',
    given: { 'payment@roll': [line, { ...line, kind: null }] },
    undetermined: true,
  },
]
const pack: Pack = {
  id: 'county-rules',
  version: '1',
  title: { zh: '本县规则', en: 'rules of the county' },
  checks: [reportedTwice],
}
const suite: PackSuite = { asOf: '2025-12-31', catalogue, cases: { 'reported-twice': cases } }

testPack(pack, suite, { describe, it })

const complaints = (given: Pack, more: Partial<PackSuite> = {}) =>
  Object.values(complaintsOf((runner) => testPack(given, { ...suite, ...more }, runner))).join('\n')

it('names a check without cases, and cases without a check', () => {
  expect(complaints(pack, { cases: {} })).toContain('reported-twice: no cases')
  expect(complaints({ ...pack, checks: [] })).toContain(
    'reported-twice: cases of a check that the pack does not have',
  )
})

it('names a sentence that is not there in a language, and a pack that does not load', () => {
  const silent = { ...reportedTwice, title: { zh: 'x', en: 'x' } }
  expect(complaints({ ...pack, checks: [silent] })).toContain('reported-twice: title.zh reads "x"')
  expect(complaints({ ...pack, checks: [{ ...reportedTwice, per: ['nobody'] }] })).toContain(
    'the pack has no problem',
  )
})
