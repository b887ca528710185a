import type { Check, Detector } from '@hedui/core'

/** What finds: a check, whose conditions are data, or a detector, which is code. */
export type Rule = Check | Detector

export const isCheck = (rule: Rule): rule is Check => 'conditions' in rule
export const isDetector = (rule: Rule): rule is Detector => !isCheck(rule)
