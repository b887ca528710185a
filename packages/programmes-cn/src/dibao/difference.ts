import {
  all,
  type Condition,
  choose,
  constant,
  equal,
  greaterThan,
  greaterThanInclusive,
  holds,
  lessThan,
  max,
  min,
  monthsBetween,
  mul,
  mulDiv,
  sub,
  type Term,
} from '@hedui/core'
import type { Counting, Given, HouseholdRow } from '@hedui/core/decide'
import { law } from '../law.ts'
import type { figures } from './figures.ts'

/**
 * The difference between the standard for all who are counted and their income: as totals over twelve months, so
 * that nothing is rounded before the end.
 */
export function difference(
  h: HouseholdRow,
  { month, figures: f }: Given<typeof figures>,
  counting: Counting,
) {
  const standard = choose(equal(f.standard.months, 12), f.standard, mul(f.standard, 12))
  const limit = counting.overMembers(() => standard)
  const newIncome = counting.incomes((i) =>
    all(
      greaterThanInclusive(monthsBetween(i.newSince, month), 0),
      lessThan(monthsBetween(i.newSince, month), f.newWorkMonths),
    ),
  )
  const leftOut = min(newIncome, mulDiv(standard, f.newWorkStandards, 1, 'down'))
  const income = sub(counting.incomes(), leftOut)
  const room = sub(limit, income)
  return {
    counted: { is: counting.members(), title: { zh: '计入人数', en: 'members counted' } },
    income: { is: income, title: { zh: '家庭收入', en: 'household income' }, per: 'year' as const },
    leftOut: {
      is: leftOut,
      title: { zh: '新就业收入扣减', en: 'income from new work left out' },
      per: 'year' as const,
      onlyIfAny: true as const,
    },
    limit: {
      is: limit,
      title: { zh: '限额（标准×计入人数）', en: 'limit (standard × members counted)' },
      per: 'year' as const,
    },
    room: { is: room, title: { zh: '限额减收入', en: 'limit less income' }, per: 'year' as const },
    difference: {
      is: max(room, constant('fen', 0)),
      title: { zh: '差额', en: 'difference' },
      per: 'year' as const,
    },
    assetsWithinRule: {
      is: h.to('assessment').assetsWithinRule,
      title: { zh: '财产符合当地规定', en: 'assets within the local rule' },
    },
  }
}

/** What is paid in a month, of a sum over twelve: half up to the fen. */
export const monthly = (of: Term<'fen'>) => ({
  amount: {
    title: { zh: '月保障金', en: 'monthly allowance' },
    basis: [law.perHead, law.design],
    rule: 'half-up' as const,
    of,
    by: 12,
  },
})

type Terms = {
  readonly [K in keyof ReturnType<typeof difference>]: ReturnType<typeof difference>[K]['is']
}

/** Somebody is counted, and the assets are within the rule. */
export const means = (f: Terms) => ({
  household: {
    title: { zh: '有计入的家庭成员', en: 'somebody is counted' },
    basis: [law.counted],
    holds: greaterThan(f.counted, 0),
    shows: ['counted' as const],
  },
  assets: {
    title: { zh: '家庭财产符合当地规定', en: 'assets within the local rule' },
    basis: [law.assets],
    holds: holds(f.assetsWithinRule),
    shows: [],
  },
})

/** The income is below the standard. */
export const isBelow = (f: Terms): Condition => lessThan(f.income, f.limit)
