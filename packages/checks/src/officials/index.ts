import type { Check } from '@hedui/core'
import { graftedMember } from './grafted-member.ts'
import { handlerConflictOfInterest } from './handler-conflict-of-interest.ts'
import { publicPayrollRecipient } from './public-payroll-recipient.ts'
import { relativeNotFiled } from './relative-not-filed.ts'
import { villageCadreMultipleBenefits } from './village-cadre-multiple-benefits.ts'

/** Officials and their relatives, in the order of their numbers. */
export const officials: readonly Check[] = [
  publicPayrollRecipient,
  villageCadreMultipleBenefits,
  relativeNotFiled,
  handlerConflictOfInterest,
  graftedMember,
]
