import type { Check } from '@hedui/core'
import { activeBusinessRole } from './active-business-role.ts'

/** Roles in market entities. */
export const business: readonly Check[] = [activeBusinessRole]
