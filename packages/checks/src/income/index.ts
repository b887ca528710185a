import type { Check } from '@hedui/core'
import { employeePensionUndeclared } from './employee-pension-undeclared.ts'
import { employerInsured } from './employer-insured.ts'
import { housingFundDeposit } from './housing-fund-deposit.ts'
import { incomeOverStandard } from './income-over-standard.ts'
import { taxOrInvoiceAbnormal } from './tax-or-invoice-abnormal.ts'

/** Income, in the order of their numbers. */
export const income: readonly Check[] = [
  incomeOverStandard,
  employerInsured,
  housingFundDeposit,
  employeePensionUndeclared,
  taxOrInvoiceAbnormal,
]
