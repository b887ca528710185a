/** Rules that anomalies are planted for, by number. */
export const rules = {
  F01: 'resident-id-invalid',
  F06: 'required-field-missing',
  F08: 'household-size-mismatch',
  F10: 'reported-twice',
  D01: 'paid-after-death',
  D02: 'enrolled-after-death',
  X01: 'dibao-and-tekun',
  X03: 'counted-in-two-units',
  X09: 'account-shared-by-many',
} as const

export type RuleNumber = keyof typeof rules

export const ruleNumbers = Object.keys(rules) as RuleNumber[]
