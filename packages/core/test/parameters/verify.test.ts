import { describe, expect, it } from 'vitest'
import { divisionPrefixes } from '../../src/divisions.ts'
import { parameterIssueText } from '../../src/messages/parameters.ts'
import type { Parameter, ParameterEntry } from '../../src/parameters/parameter.ts'
import { type ParameterIssue, verifyParameters } from '../../src/parameters/verify.ts'

const good: ParameterEntry = {
  area: '331122',
  from: '2020-01-01',
  to: '2020-12-31',
  value: 100,
  source: '文〔2020〕1号',
}
const parameter = (...entries: Partial<ParameterEntry>[]): Parameter => ({
  id: 'p',
  title: { zh: '数', en: 'figure' },
  type: 'fen',
  entries: entries.map((entry) => ({ ...good, ...entry })),
})
const later = { from: '2021-01-01', to: null }

interface Case {
  readonly name: string
  readonly given: readonly Parameter[]
  readonly finds: readonly (readonly [code: ParameterIssue['code'], entry: number | null])[]
}
const cases: readonly Case[] = [
  { name: 'figures that follow each other', given: [parameter({}, later)], finds: [] },
  {
    name: 'figures of different places and kinds at once',
    given: [parameter({}, { area: '331121' }, { kind: 'rural' })],
    finds: [],
  },
  {
    name: 'a day without a figure',
    given: [parameter({}, { from: '2021-01-02', to: null })],
    finds: [['parameter.gap', 1]],
  },
  {
    name: 'a day with two figures',
    given: [parameter({}, { from: '2020-12-31', to: null })],
    finds: [['parameter.overlap', 1]],
  },
  {
    name: 'a figure that goes on into the next',
    given: [parameter({ to: null }, later)],
    finds: [['parameter.overlap', 1]],
  },
  {
    name: 'a county written in two ways',
    given: [parameter({}, { area: '331122000000' })],
    finds: [['parameter.overlap', 1]],
  },
  {
    name: 'a short figure within a long one, and no gap after it',
    given: [parameter({ to: null }, { from: '2020-02-01', to: '2020-03-31' })],
    finds: [['parameter.overlap', 1]],
  },
  { name: 'an area that is no code', given: [parameter({ area: '青屏县' })], finds: [['parameter.area', 0]] },
  {
    name: 'a division that never was',
    given: [parameter({ area: '339999' })],
    finds: [['parameter.division', 0]],
  },
  { name: 'an invented place', given: [parameter({ area: '990100', synthetic: true })], finds: [] },
  {
    name: 'a day that does not exist',
    given: [parameter({ from: '2020-02-30' })],
    finds: [['parameter.day', 0]],
  },
  {
    name: 'an end before the beginning',
    given: [parameter({ to: '2019-12-31' })],
    finds: [['parameter.order', 0]],
  },
  { name: 'a part of a fen', given: [parameter({ value: 0.5 })], finds: [['parameter.value', 0]] },
  { name: 'less than nothing', given: [parameter({ value: -1 })], finds: [['parameter.value', 0]] },
  {
    name: 'a figure without a source',
    given: [parameter({ source: ' ' })],
    finds: [['parameter.source', 0]],
  },
  { name: 'no figure at all', given: [parameter()], finds: [['parameter.empty', null]] },
  {
    name: 'one id twice',
    given: [parameter({}, later), parameter({}, later)],
    finds: [['parameter.twice', null]],
  },
]

describe('what is wrong with a parameter is found when it is loaded', () => {
  it.each(cases)('$name', ({ given, finds }) => {
    const issues = verifyParameters(given, { areas: divisionPrefixes })
    expect(issues.map(({ code, entry }) => [code, entry])).toEqual(finds)
  })

  it('a figure that ended before the day asked about, and not one that ends on it', () => {
    const at = (asOf: string) => verifyParameters([parameter({})], { asOf }).map(({ code }) => code)
    expect(at('2020-12-31')).toEqual([])
    expect(at('2021-01-01')).toEqual(['parameter.expired'])
  })

  it('nothing is said of ends and divisions that were not asked about', () => {
    expect(verifyParameters([parameter({ area: '339999' })])).toEqual([])
  })
})

it('every issue is put in words with its place and a remedy', () => {
  const broken = [...cases.flatMap(({ given }) => given), parameter({}, later)]
  const issues = verifyParameters(broken.slice(0, -1), { areas: divisionPrefixes, asOf: '2025-01-01' })
  const one = new Map(issues.map((issue) => [issue.code, issue]))
  expect(
    [...one.values()].map((issue) => [parameterIssueText(issue, 'zh'), parameterIssueText(issue, 'en')]),
  ).toMatchSnapshot()
})
