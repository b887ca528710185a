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
  F02: 'id-birth-sex-mismatch',
  F04: 'bank-account-invalid',
  F14: 'id-changed-without-approval',
  F15: 'account-changed-without-approval',
  D03: 'stopped-late-after-death',
  D04: 'account-holder-dead-not-changed',
  D05: 'death-records-conflict',
  P01: 'paid-while-in-custody',
  V01: 'vehicle-owner',
  H01: 'housing-over-limit',
  I02: 'employer-insured',
  I03: 'housing-fund-deposit',
  I04: 'employee-pension-undeclared',
  G01: 'public-payroll-recipient',
  X06: 'housing-award-repeated',
  X07: 'exclusive-benefits-overlap',
  E02: 'no-qualifying-hukou',
  E03: 'disability-certificate-invalid',
} as const

export type RuleNumber = keyof typeof rules

export const ruleNumbers = Object.keys(rules) as RuleNumber[]
