import type { Condition } from '../../../src/expression/node.ts'
import type { Problem } from '../../../src/rules/problem.ts'
import { verifyCheck } from '../../../src/rules/verify-check.ts'
import { rightCheck } from '../right-pack.ts'

const field = (fact: string) => ({ node: { fact, of: 'subject' } })

const logical = new Set<Problem['code']>(['rule.contradiction', 'rule.never', 'rule.always', 'rule.implied'])

/** What is found wrong with the logic of a condition over enrolments: counts n and m, a code, a truth, a month, a day. */
export function logicOf(condition: Condition): readonly Problem[] {
  const check = {
    ...rightCheck(),
    subject: 'enrolment',
    about: 'person',
    per: ['person'],
    severities: [],
    stake: {},
    shows: {},
    evidence: [],
    facts: {
      person: field('beneficiary'),
      n: field('declaredSize'),
      m: field('householdSize'),
      code: field('programme'),
      month: field('month'),
      day: field('approvedAt'),
      discretionary: { node: { fact: 'discretionary', of: 'subject', to: ['entry'] } },
      rows: {
        node: {
          take: 'count',
          path: [
            { to: 'householdMonth', as: 'h' },
            { to: 'payments', as: 'p' },
          ],
        },
      },
      lag: { node: { value: 3, type: 'count' } },
    },
    conditions: condition,
  }
  return verifyCheck(check as never).filter(({ code }) => logical.has(code))
}
