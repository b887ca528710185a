import { describe, expect, it } from 'vitest'
import { createDataset } from '../../../src/dataset/dataset.ts'
import { loadPack, loadPacks, verifyPack } from '../../../src/rules/pack/load.ts'
import { check } from '../../../src/run/check.ts'
import { put } from '../change.ts'
import { rightPack } from '../right-pack.ts'

const codes = (source: string | object): string[] => loadPack(source).problems.map(({ code }) => code)

describe('a pack without a mistake', () => {
  const text = JSON.stringify(rightPack(), null, 2)
  const { pack, problems } = loadPack(text)

  it('loads with nothing to say, as text and as data', () => {
    expect(problems).toEqual([])
    expect(loadPack(rightPack()).pack).toEqual(pack)
    expect(verifyPack(rightPack() as never)).toEqual([])
  })

  it('is filled with what it leaves out, as defineCheck fills it', () => {
    const [first, second] = pack?.checks ?? []
    expect(first?.facts.monthsLate?.type).toBe('count')
    expect(first?.facts.person?.type).toBe('ref')
    expect(first?.stake.amount).toEqual({ fen: 'amount', take: 'sum' })
    expect(first?.tier).toEqual({ otherwise: 'B' })
    expect(second).toMatchObject({ options: {}, severities: [], stake: {} })
  })

  it('has every shared condition in the place of its name', () => {
    expect(JSON.stringify(pack?.checks)).not.toContain('"condition"')
    expect(pack?.checks[0]?.conditions).toMatchObject({ all: [rightPack().conditions.settled, {}, {}] })
  })

  it('cannot be changed afterwards, and the data given stays as it was', () => {
    const given = rightPack()
    const loaded = loadPack(given).pack
    expect(() => put(loaded, ['checks', 0, 'facts', 'amount', 'type'], 'count')).toThrow(TypeError)
    expect(given).toEqual(rightPack())
    given.checks[0]!.id = 'changed'
    expect(loaded?.checks[0]?.id).toBe('paid-late-after-death')
  })

  it('runs', () => {
    const dataset = createDataset({
      catalogue: [],
      coverage: [{ register: 'death', programme: null, area: '*', from: '2024-01-01', to: null }],
      records: {
        'payment@payment': ['2024-11', '2025-03'].map((month) => ({
          programme: 'tekun',
          layer: 'settled',
          month,
          beneficiary: '341502195001010019',
          amount: 50_000,
        })),
        death: [{ person: '341502195001010019', date: '2024-10-02' }],
      },
    })
    const run = check(dataset, {
      checks: pack?.checks ?? [],
      parameters: pack?.parameters ?? [],
      asOf: '2025-12-31',
    })
    expect(run.findings.map(({ rule, facts }) => [rule, facts])).toEqual([
      ['paid-late-after-death', { died: '2024-10-02', monthsLate: 5, amount: 50_000 }],
    ])
    expect(run.skipped.map(({ rule }) => rule)).toEqual(['income-above-standard'])
  })
})

describe('the digest of a pack', () => {
  const sha256 = (source: string | object) => loadPack(source).sha256

  it('is the same however the pack is spaced and its keys are ordered', () => {
    const { id, ...rest } = rightPack()
    expect(sha256(JSON.stringify(rightPack(), null, 4))).toBe(sha256(rightPack()))
    expect(sha256({ ...rest, id })).toBe(sha256(rightPack()))
    expect(sha256(rightPack())).toMatch(/^[\da-f]{64}$/)
  })

  it('differs where anything differs', () => {
    expect(sha256({ ...rightPack(), version: '2' })).not.toBe(sha256(rightPack()))
    const { checks, ...rest } = rightPack()
    expect(sha256({ ...rest, checks: [...checks].reverse() })).not.toBe(sha256(rightPack()))
  })

  it('is of faulty packs too, and not of what is no JSON', () => {
    expect(sha256({ id: 'X' })).toMatch(/^[\da-f]{64}$/)
    expect(sha256('{')).toBeNull()
  })
})

describe('what is no data is refused:', () => {
  const looped: Record<string, unknown> = { ...rightPack() }
  looped.checks = [looped]
  it.each([
    ['a function', { ...rightPack(), version: () => '1' }, ['pack.plain']],
    ['a day of the host', { ...rightPack(), version: new Date(0) }, ['pack.plain']],
    ['a number that is none', { ...rightPack(), version: Number.NaN }, ['pack.plain']],
    ['a loop', looped, ['pack.depth']],
    ['a key of the prototype', JSON.parse('{"__proto__": {}}'), ['pack.key-forbidden']],
    ['a list', [], ['rule.shape']],
    ['a text that is no JSON', 'rules', ['pack.syntax']],
    ['a text that is a number', '7', ['rule.shape']],
  ])('%s', (_, source, finds) => {
    expect([...new Set(codes(source))]).toEqual(finds)
    expect(loadPack(source).pack).toBeNull()
  })

  it('conditions that would grow without end once their names are filled in', () => {
    const doubled = Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [
        `c${i + 1}`,
        { all: [{ condition: `c${i}` }, { not: { condition: `c${i}` } }] },
      ]),
    )
    const pack = rightPack()
    const bomb = put(
      { ...pack, conditions: { ...pack.conditions, c0: pack.conditions.settled, ...doubled } },
      ['checks', 0, 'conditions'],
      { condition: 'c60' },
    )
    expect(codes(bomb)).toContain('pack.nodes')
  })
})

describe('packs that are used together', () => {
  const { parameters, checks, ...rest } = rightPack()
  const figures = { ...rest, conditions: {}, catalogue: [], id: 'figures', parameters }
  const rules = { ...rest, checks }

  it('know the figures of one another', () => {
    const known = { parameters: [] }
    expect(loadPack(rules, known).problems.map(({ code }) => code)).toContain('rule.parameter')
    expect(loadPacks([rules, figures], known).flatMap(({ problems }) => problems)).toEqual([])
  })

  it('have no id twice', () => {
    const [, again] = loadPacks([rightPack(), { ...rightPack(), id: 'other' }])
    const twice = again?.problems.filter(({ code }) => code === 'rule.twice') ?? []
    expect(twice.map(({ facts }) => facts)).toEqual(
      [
        ['check', 'paid-late-after-death'],
        ['number', 'L01'],
        ['check', 'income-above-standard'],
        ['number', 'L02'],
        ['parameter', 'dibao.standard'],
        ['programme', 'festival-relief'],
      ].map(([what, found]) => ({ what, found, where: 'county-rules' })),
    )
  })
})
