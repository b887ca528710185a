import { paidAfterDeath } from '@hedui/checks'
import type { Catalogue, Check } from '@hedui/core'
import { dibaoRural, parameters } from '@hedui/programmes-cn'
import {
  type CheckCase,
  type CheckSuite,
  household,
  idOf,
  type ProgrammeCase,
  testCheck,
  testProgramme,
  yuan,
} from '@hedui/testing'
import { describe, expect, it } from 'vitest'
import { complaintsOf } from './collect.ts'

const person = idOf(1)
const paid = (month: string) => ({
  'death@death': [{ person, date: '2025-06-03', name: '张三' }],
  'payment@payment': [
    {
      beneficiary: person,
      name: '张三',
      programme: 'old-age',
      layer: 'settled',
      kind: 'regular',
      month,
      amount: 10_000,
    },
  ],
})
const catalogue: Catalogue = [
  {
    id: 'old-age',
    title: { zh: '高龄津贴', en: 'old-age allowance' },
    ...{
      aliases: [],
      class: 'old-age',
      unit: 'person',
      excludes: [],
      rules: 'not found',
      source: 'synthetic',
    },
    ...{ discretionary: false, posthumous: false, repeatable: false },
  },
]
const finds: CheckCase = {
  name: 'the month after',
  given: paid('2025-07'),
  finds: [{ programme: 'old-age' }],
}
const silent: CheckCase = { name: 'the month of death', given: paid('2025-06'), silent: true }
const open: CheckCase = {
  name: 'no register of deaths',
  given: { 'payment@payment': paid('2025-07')['payment@payment'] },
  covered: ['payment'],
  undetermined: true,
}

const check = (cases: readonly CheckCase[], rule: Check = paidAfterDeath, more: Partial<CheckSuite> = {}) =>
  complaintsOf((runner) => testCheck(rule, { catalogue, asOf: '2025-12-31', cases, ...more }, runner))

describe('testCheck', () => {
  it('has nothing to say of a right check', () => {
    expect(check([finds, silent, open])).toEqual({})
  })

  const wrong: readonly (readonly [string, () => Readonly<Record<string, string>>, string])[] = [
    [
      'a finding that is not there',
      () => check([{ name: silent.name, given: silent.given, finds: [{}] }, finds, open]),
      'findings.length: expected 1, found 0',
    ],
    [
      'a finding that is not expected',
      () => check([{ name: finds.name, given: finds.given, silent: true }, open]),
      'found: ',
    ],
    [
      'other facts',
      () => check([{ ...finds, finds: [{ severity: 'info' }] }, silent, open]),
      'findings[0].severity: expected "info", found "high"',
    ],
    [
      'a verdict where none is expected',
      () => check([finds, { name: silent.name, given: silent.given, undetermined: true }]),
      'there was a verdict',
    ],
    ['a kind of case that is missing', () => check([finds, silent]), 'no case of undetermined'],
    [
      'a reason that is no longer needed',
      () => check([finds, silent, open], paidAfterDeath, { without: { silent: 'none' } }),
      'without.silent is no longer needed',
    ],
    [
      'a name that stands twice',
      () => check([finds, { ...silent, name: finds.name }, open]),
      'the month after: stands twice',
    ],
    [
      'the same case twice',
      () => check([finds, { ...finds, name: 'again' }, silent, open]),
      'again: is the same case as the month after',
    ],
    [
      'a key that nothing reads',
      () => check([finds, { ...silent, expects: 1 } as never, open]),
      'nothing reads the key expects',
    ],
    [
      'an option that the check does not have',
      () => check([{ ...finds, options: { lag: 1 } }, silent, open]),
      'lag',
    ],
    [
      'a placeholder that nothing fills',
      () => check([finds, silent, open], { ...paidAfterDeath, message: { zh: '{who}', en: 'x' } }),
      'message.zh has {who}',
    ],
    [
      'a fact that is not there',
      () => check([finds, silent, open], { ...paidAfterDeath, per: ['nobody'] }),
      'nobody',
    ],
    [
      'a definition that is no data',
      () => check([finds, silent, open], { ...paidAfterDeath, version: new Date(0) as never }),
      'the definition has no problem',
    ],
  ]
  it.each(wrong)('names %s', (_, run, complaint) => {
    expect(Object.values(run()).join('\n')).toContain(complaint)
  })

  it('asks for a runner where there is none', () => {
    expect(() => testCheck(paidAfterDeath, { asOf: '2025-12-31', cases: [] })).toThrow(
      'pass { describe, it }',
    )
  })
})

describe('testProgramme', () => {
  const eligible: ProgrammeCase = { name: 'a', given: household('single'), eligible: yuan(450) }
  const not: ProgrammeCase = {
    name: 'b',
    given: household('single', { assets: false }),
    ineligible: ['assets'],
  }
  const unknown: ProgrammeCase = {
    name: 'c',
    given: household('single', { assets: null }),
    undetermined: ['assetsWithinRule'],
  }
  const programme = (...cases: ProgrammeCase[]) =>
    complaintsOf((runner) =>
      testProgramme(
        dibaoRural,
        { asOf: '2024-12-31', month: '2024-09', parameters, region: '990100', cases },
        runner,
      ),
    )

  it('has nothing to say of a right programme', () => {
    expect(programme(eligible, not, unknown)).toEqual({})
  })

  const wrong: readonly (readonly [string, () => Readonly<Record<string, string>>, string])[] = [
    [
      'another amount',
      () => programme({ ...eligible, eligible: 1 }, not, unknown),
      'amountFen: expected 1, found 45000',
    ],
    [
      'another condition',
      () => programme(eligible, { ...not, ineligible: ['income'] }, unknown),
      'failing[0]: expected "income", found "assets"',
    ],
    [
      'another fact that is missing',
      () => programme(eligible, not, { ...unknown, undetermined: [] }),
      'missing.length: expected 0, found 1',
    ],
    [
      'another number of members',
      () => programme({ ...eligible, counted: 2 }, not, unknown),
      'members counted: expected 2, found 1',
    ],
    ['a kind of case that is missing', () => programme(eligible, not), 'no case of undetermined'],
  ]
  it.each(wrong)('names %s', (_, run, complaint) => {
    expect(Object.values(run()).join('\n')).toContain(complaint)
  })
})
