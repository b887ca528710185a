import { describe, expect, it } from 'vitest'
import { defineCheck } from '../../src/checks/define-check.ts'
import { equal, greaterThan, holds } from '../../src/expression/term.ts'

const text = { zh: '测试', en: 'test' }
const spec = {
  id: 'x',
  number: 'T01',
  version: '1',
  title: text,
  description: text,
  subject: 'payment',
  needs: [['payment']],
  about: 'person',
  per: ['person'],
  severity: 'high',
  shows: {},
  message: text,
  evidence: () => [],
  basis: [],
  innocent: [],
  next: [],
} as const

describe('defineCheck', () => {
  const check = defineCheck({
    ...spec,
    options: {
      limit: { type: 'fen', title: text, unit: text, default: 5, source: 'test' },
      worst: { type: 'severity', title: text, unit: text, default: 'info', source: 'test' },
    },
    facts: (p) => ({ person: p.beneficiary, month: p.month, amount: p.amount }),
    conditions: ({ amount }, o) => greaterThan(amount, o.limit),
    severities: ({ amount }, o) => [
      { severity: o.worst, when: greaterThan(amount, 100) },
      { severity: 'block', when: greaterThan(amount, 10) },
    ],
    tier: ({ amount }) => ({ tier: 'A', holds: equal(amount, 7), otherwise: 'B' }),
    stake: () => ({ month: 'month', amount: { fen: 'amount' } }),
  })

  it('turns steps into plain data', () => {
    expect(JSON.parse(JSON.stringify(check))).toEqual(check)
    expect(check.facts.amount).toEqual({ type: 'fen', node: { fact: 'amount', of: 'subject' } })
    expect(check.conditions).toEqual({ fact: 'amount', operator: 'greaterThan', value: { option: 'limit' } })
  })

  it('names the option that a severity comes from', () => {
    expect(check.severities.map(({ severity }) => severity)).toEqual([{ option: 'worst' }, 'block'])
  })

  it('has one tier, and another where its condition holds', () => {
    expect(check.tier).toEqual({
      otherwise: 'B',
      when: { tier: 'A', holds: { fact: 'amount', operator: 'equal', value: 7 } },
    })
  })

  it('sums the money at stake unless told otherwise', () => {
    expect(check.stake).toEqual({ month: 'month', amount: { fen: 'amount', take: 'sum' } })
  })

  it('needs no options, severities or stake', () => {
    const bare = defineCheck({
      ...spec,
      facts: (p) => ({ person: p.beneficiary, flag: p.to('entry').posthumous }),
      conditions: ({ flag }) => holds(flag),
      tier: 'C',
    })
    expect(bare).toMatchObject({ options: {}, severities: [], stake: {}, tier: { otherwise: 'C' } })
  })
})
