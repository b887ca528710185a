import { ruleHitRateAbnormal } from '@hedui/checks'
import { check, createDataset, defineCheck, type Examined, isIn, type OptionValue } from '@hedui/core'
import { explainDetection } from '@hedui/core/explain'
import { describe, expect, it } from 'vitest'

const phrase = { zh: '例', en: 'example' }

/** Hits every payment of one of two programmes; a payment whose programme is blank is unknown. */
const ofRelief = defineCheck({
  id: 'of-relief',
  number: 'L01',
  version: '1',
  title: phrase,
  description: phrase,
  needs: [['roll', 'payment']],
  subject: 'payment',
  severity: 'medium',
  tier: 'B',
  facts: (p) => ({ person: p.beneficiary, programme: p.programme }),
  conditions: ({ programme }) => isIn(programme, ['relief']),
  about: 'person',
  per: ['person'],
  shows: {},
  message: phrase,
  basis: [],
  innocent: [],
  next: [],
  evidence: () => [],
})

interface Case {
  readonly name: string
  /** Payments that are hit, that are not, and that cannot be told. */
  readonly now: readonly [hits: number, clear: number, unknown: number]
  readonly before?: Omit<Examined, 'subject'>
  readonly options?: Readonly<Record<string, OptionValue>>
  readonly reason: 'many' | 'none' | 'unknown' | null
}

const cases: readonly Case[] = [
  { name: 'half of the subjects is still normal', now: [50, 50, 0], reason: null },
  { name: 'one more than half is too many', now: [51, 49, 0], reason: 'many' },
  { name: 'a share of few subjects says nothing', now: [29, 0, 0], reason: null },
  { name: 'thirty subjects are enough', now: [30, 0, 0], reason: 'many' },
  { name: 'a locality may set the share', now: [21, 79, 0], options: { maxHitShare: 20 }, reason: 'many' },
  { name: 'and the fewest subjects', now: [9, 0, 0], options: { minSubjects: 9 }, reason: 'many' },
  {
    name: 'eleven hits before and none now',
    now: [0, 100, 0],
    before: { subjects: 100, hits: 11, unknown: 0 },
    reason: 'none',
  },
  {
    name: 'ten hits before and none now may be chance',
    now: [0, 100, 0],
    before: { subjects: 100, hits: 10, unknown: 0 },
    reason: null,
  },
  {
    name: 'one hit left of many is no silence',
    now: [1, 99, 0],
    before: { subjects: 100, hits: 40, unknown: 0 },
    reason: null,
  },
  {
    name: 'a county of which much was never known stays as it is',
    now: [1, 9, 90],
    before: { subjects: 100, hits: 1, unknown: 90 },
    reason: null,
  },
  { name: 'without an earlier run the unknown have nothing to rise from', now: [1, 9, 90], reason: null },
  {
    name: 'twenty points more unknown is still normal',
    now: [1, 69, 30],
    before: { subjects: 100, hits: 1, unknown: 10 },
    reason: null,
  },
  {
    name: 'twenty-one points more is a register gone missing',
    now: [1, 68, 31],
    before: { subjects: 100, hits: 1, unknown: 10 },
    reason: 'unknown',
  },
  {
    name: 'a rise from few subjects says nothing',
    now: [1, 9, 90],
    before: { subjects: 29, hits: 1, unknown: 0 },
    reason: null,
  },
  {
    name: 'a locality may set the rise',
    now: [0, 90, 10],
    before: { subjects: 100, hits: 0, unknown: 0 },
    options: { maxUnknownRise: 9 },
    reason: 'unknown',
  },
]

const dataset = ([hits, clear, unknown]: Case['now']) =>
  createDataset({
    records: {
      payment: [
        ...Array.from({ length: hits }, () => ({ programme: 'relief' })),
        ...Array.from({ length: clear }, () => ({ programme: 'other' })),
        ...Array.from({ length: unknown }, () => ({ programme: null })),
      ],
    },
  })

const inputOf = ({ before, options = {} }: Pick<Case, 'before' | 'options'>) => ({
  asOf: '2025-12-31',
  checks: [ofRelief],
  detectors: [ruleHitRateAbnormal],
  options: { 'rule-hit-rate-abnormal': options },
  ...(before && { previousExamined: { 'of-relief': { subject: 'payment', ...before } } }),
})

describe('a rule in quarantine', () => {
  it.each(cases)('$name', ({ now, reason, ...given }) => {
    const found = check(dataset(now), inputOf(given)).findings.filter(({ rule }) => rule !== 'of-relief')
    expect(found.map(({ facts }) => facts.reason)).toEqual(reason === null ? [] : [reason])
    for (const { subject, severity, facts } of found) {
      expect(subject).toMatchObject({ entity: 'rule', label: 'of-relief' })
      expect(severity).toBe('block')
      expect(facts).toMatchObject({ hits: now[0], unknown: now[2], subjects: now[0] + now[1] + now[2] })
    }
  })

  it('is said in both languages and explained step by step', () => {
    const given = inputOf({ before: { subjects: 100, hits: 12, unknown: 0 } })
    const run = check(dataset([0, 100, 0]), given)
    const [finding] = run.findings
    expect(finding?.message).toMatchInlineSnapshot(`
      {
        "en": "Rule of-relief no longer hits any: of 100 subjects it hits 0 (last time it hit 12). Put its results aside until the cause is known.",
        "zh": "规则of-relief命中消失：100个对象中命中0个（上次命中12个）。其结果先隔离，查明原因后再用。",
      }
    `)
    const explained = explainDetection(
      dataset([0, 100, 0]),
      { fingerprint: finding?.fingerprint ?? '' },
      ruleHitRateAbnormal,
      { ...given, examined: run.examined },
    )
    expect(explained.because.map(({ en }) => en)).toMatchInlineSnapshot(`
      [
        "no longer hits any",
        "of 100 subjects 0 are hit and 0 cannot be told",
        "last time of 100 subjects 12 were hit and 0 could not be told",
      ]
    `)
  })

  it.each([
    ['blank cells that must be filled', 'required-field-missing', 'gap'],
    ['accounts that cannot be one', 'bank-account-invalid', 'readingIssue'],
  ])('%s are set against all records, as each of them is a hit', (_, rule, subject) => {
    const examined = { [rule]: { subject, subjects: 40, hits: 40, unknown: 0 } }
    const among = (records: number) => [
      ...ruleHitRateAbnormal.detect({
        dataset: dataset([records, 0, 0]),
        asOf: '2025-12-31',
        options: { maxHitShare: 50, minSubjects: 30, zeroAfter: 10, maxUnknownRise: 20 },
        previous: [],
        examined,
        previousExamined: {},
      }),
    ]
    expect(among(80)).toHaveLength(0)
    expect(among(79)).toHaveLength(1)
  })
})
