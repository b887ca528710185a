import { checks } from '@hedui/checks'
import { type Check, check } from '@hedui/core'
import { explain } from '@hedui/core/explain'
import { explanationText } from '@hedui/core/text'
import { describe, expect, it } from 'vitest'
import { county } from '../cases.ts'
import type { Example } from '../examples/example.ts'
import { examples } from '../examples/index.ts'
import { parameters } from '../figures.ts'

const verdicts = ['true', 'false', 'unknown'] as const
const inputOf = (rule: Check, { options }: Example['true']) => ({
  checks: [rule],
  asOf: '2025-12-31',
  undetermined: true,
  parameters,
  ...(options && { options: { [rule.id]: options } }),
})
const explained = (rule: Check, verdict: (typeof verdicts)[number]) => {
  const given = (examples[rule.id] as Example)[verdict]
  if (!given) return undefined
  const input = inputOf(rule, given)
  const dataset = county(given)
  const { findings } = check(dataset, input)
  const fingerprint = findings[0]?.fingerprint
  return {
    explanation: explain(dataset, { rule: rule.id, row: given.row ?? 0 }, input),
    /** That of a finding, which may be of several rows. */
    whole: fingerprint === undefined ? null : explain(dataset, { rule: rule.id, fingerprint }, input),
    findings,
  }
}

describe.each(checks.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it.each(verdicts)('is explained where it is %s', (verdict) => {
    const told = explained(rule, verdict)
    if (!told) return
    expect(told.explanation.truth).toBe(verdict)
    expect(told.explanation.rows).toHaveLength(1)
    const [row] = told.explanation.rows
    expect(row?.blocking === null).toBe(verdict !== 'unknown')
    const [finding] = told.findings
    if (verdict === 'false') expect(told.findings).toEqual([])
    else {
      expect(told.explanation.finding?.fingerprint).toBe(finding?.fingerprint)
      expect(told.whole?.finding?.message).toEqual(finding?.message)
    }
  })

  it('is the same of a finding, looked for near its evidence, as of its bare fingerprint', () => {
    for (const given of Object.values(examples[id] as Example)) {
      if (!given) continue
      const input = inputOf(rule, given)
      const dataset = county(given)
      for (const finding of check(dataset, input).findings) {
        const { fingerprint } = finding
        expect(explain(dataset, finding, input)).toEqual(explain(dataset, { rule: id, fingerprint }, input))
      }
    }
  })

  it.each(['zh', 'en'] as const)('reads as an argument in %s', async (language) => {
    const texts = verdicts.flatMap((verdict) => {
      const told = explained(rule, verdict)
      return told ? [explanationText(told.explanation, language)] : []
    })
    await expect(`${texts.join('\n\n────────\n\n')}\n`).toMatchFileSnapshot(
      `../__snapshots__/explanation/${id}.${language}.txt`,
    )
  })
})

it('every check has its examples', () => {
  expect(Object.keys(examples).sort()).toEqual(checks.map(({ id }) => id).sort())
})
