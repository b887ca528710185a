import { describe, expect, it } from 'vitest'
import { defineCheck } from '../../src/checks/define-check.ts'
import { holds, not } from '../../src/expression/term.ts'
import { verifyCheck } from '../../src/rules/verify-check.ts'

/** A check that asks whether a person draws anything, the lists of some registers being complete. */
const asking = (...registers: string[]) =>
  defineCheck({
    id: 'draws-nothing',
    number: 'Z01',
    version: '1',
    title: { zh: '无待遇', en: 'Draws nothing' },
    description: { zh: '无待遇。', en: 'Draws nothing.' },
    subject: 'personMonth',
    needs: [['roll']],
    about: 'person',
    per: ['person'],
    severity: 'info',
    tier: 'B',
    facts: (m) => ({
      person: m.person,
      draws: m
        .many('benefits')
        .from(...registers)
        .exists(),
    }),
    conditions: ({ draws }) => not(holds(draws)),
    shows: {},
    message: { zh: '无待遇。', en: 'Draws nothing.' },
    evidence: (m) => [m.many('memberships').cite()],
    basis: [],
    innocent: [],
    next: [],
  })

describe('rows that core derives', () => {
  it('may be asked of where the registers of the records they lead to are complete', () => {
    expect(verifyCheck(asking('roll', 'payment', 'members')).map(({ code }) => code)).not.toContain(
      'rule.register',
    )
  })

  it('may not be asked of others', () => {
    expect(verifyCheck(asking('death')).map(({ code }) => code)).toEqual(['rule.register'])
  })
})
