import type { Household, HouseholdIncome, HouseholdMember } from '@hedui/core/decide'

/** A month of the examples. */
export const month = '2024-09'

/** Income of the month that is decided. */
export const monthly = (
  type: HouseholdIncome['type'],
  amountFen: number | null,
  more: HouseholdIncome = {},
): HouseholdIncome => ({ type, amountFen, from: month, to: month, ...more })

/** Income of the twelve months that end with it. */
export const yearly = (type: HouseholdIncome['type'], amountFen: number | null): HouseholdIncome => ({
  type,
  amountFen,
  from: '2023-10',
  to: month,
})

/** A grown-up of whom everything is known. */
export const person = (
  id: string,
  relation: HouseholdMember['relation'],
  more: Partial<HouseholdMember> = {},
): HouseholdMember => ({
  id,
  relation,
  birthDate: '1984-03-01',
  status: 'normal',
  schooling: 'none',
  fullTime: false,
  dependent: false,
  supportDuty: false,
  livesTogether: true,
  incomes: [],
  ...more,
})

export const head = (more: Partial<HouseholdMember> = {}) => person('head', 'head', more)
export const spouse = (more: Partial<HouseholdMember> = {}) => person('spouse', 'spouse', more)
export const child = (more: Partial<HouseholdMember> = {}) =>
  person('child', 'son', { birthDate: '2015-06-01', schooling: 'compulsory', fullTime: true, ...more })

export const household = (...members: HouseholdMember[]): Household => ({ members, assetsWithinRule: true })

/** A couple and their minor child; the head earns `fen` in the month. */
export const family = (fen: number | null): Household =>
  household(head({ incomes: [monthly('wage', fen)] }), spouse(), child())
