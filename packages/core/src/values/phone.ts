import { type Parsed, problem, success } from './problem.ts'
import { normaliseFigures } from './text.ts'

export type PhoneProblem = 'phone.form'

export interface Phone {
  /** Digits without country code, hyphens and brackets. */
  readonly number: string
  readonly kind: 'mobile' | 'landline'
}

const mobile = /^1[3-9]\d{9}$/
// 010 or 02x and eight digits, 03xx to 09xx and seven or eight; or seven or eight digits alone.
const landline = /^(?:(?:010|02\d)[2-8]\d{7}|0[3-9]\d{2}[2-8]\d{6,7}|[2-8]\d{6,7})$/

/**
 * One telephone number of the mainland: mobile (1, 3 to 9, nine digits) or landline; +86 or 0086 may precede.
 */
export function parsePhone(raw: string): Parsed<Phone, PhoneProblem> {
  const number = normaliseFigures(raw)
    .replace(/[-() ]/g, '')
    .replace(/^(?:\+86|0086|86(?=1\d{10}$))/, '')
  if (mobile.test(number)) return success({ number, kind: 'mobile' })
  return landline.test(number) ? success({ number, kind: 'landline' }) : problem('phone.form')
}
