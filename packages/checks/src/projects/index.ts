import type { Check } from '@hedui/core'
import { paymentProgressGap } from './payment-progress-gap.ts'
import { projectNotStarted } from './project-not-started.ts'
import { stageMissingOrSkipped } from './stage-missing-or-skipped.ts'

/** Projects. */
export const projects: readonly Check[] = [projectNotStarted, stageMissingOrSkipped, paymentProgressGap]
