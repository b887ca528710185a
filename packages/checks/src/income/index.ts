import type { Check } from '@hedui/core'
import { employeePensionUndeclared } from './employee-pension-undeclared.ts'
import { employerInsured } from './employer-insured.ts'
import { housingFundDeposit } from './housing-fund-deposit.ts'
import { taxOrInvoiceAbnormal } from './tax-or-invoice-abnormal.ts'

/** Income, in the order of their numbers. */
export const income: readonly Check[] = [
  employerInsured,
  housingFundDeposit,
  employeePensionUndeclared,
  taxOrInvoiceAbnormal,
]
