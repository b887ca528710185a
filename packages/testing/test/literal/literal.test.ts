import { runInNewContext } from 'node:vm'
import type { Household } from '@hedui/core/decide'
import { forgetting, household, households, literal, yuan } from '@hedui/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

/** What a literal makes when it is pasted into a test; copied, since another realm has other arrays. */
const pasted = (text: string): Household =>
  structuredClone(runInNewContext(text, { household, yuan }) as Household)

/** A household with the names that a composition gives, and nothing said where nothing is known. */
const told = ({ members, incomes, assetsWithinRule }: Household, like: Household) => ({
  members: members.map((member, at) => ({ ...said(member), id: like.members[at]?.id })),
  incomes,
  assetsWithinRule: assetsWithinRule ?? null,
})
const said = (member: object) =>
  Object.fromEntries(Object.entries(member).filter(([, value]) => value !== null && value !== undefined))

describe('literal', () => {
  const cases: readonly (readonly [string, Household])[] = [
    ["household('head 40')", household('single')],
    [
      "household('head 40 + spouse 38 + son 7', { income: yuan(900), custody: 'head' })",
      household('couple + child 7', { income: yuan(900), custody: 'head' }),
    ],
    [
      "household('head 40 + son ?', { income: { head: null, son: yuan('0.01') }, assets: null })",
      household('single + son ?', { income: { head: null, son: 1 }, assets: null }),
    ],
    [
      "household('head 40', { dead: { head: '2024-08' } })",
      household('single', { dead: { head: '2024-08' } }),
    ],
    [
      "household('head 40', { members: { head: { dependent: true } } })",
      household('single', { members: { head: { dependent: true } } }),
    ],
  ]
  it.each(cases)('%s', (text, given) => {
    expect(literal(given)).toBe(text)
  })

  it('makes the household that it was made of, whatever is known of it', () => {
    fc.assert(
      fc.property(forgetting(households()), ({ known, open }) => {
        for (const given of [known, open]) {
          const again = pasted(literal(given))
          expect(told(again, again)).toEqual(told(given, again))
        }
      }),
    )
  })

  it('is the same again when made of what it makes', () => {
    fc.assert(
      fc.property(households({ month: '2025-02' }), (given) => {
        const text = literal(given, '2025-02')
        expect(literal(pasted(text), '2025-02')).toBe(text)
      }),
    )
  })
})
