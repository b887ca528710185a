import { showsLostDigits } from './digits-of-number.ts'
import { parseNationalId } from './national-id.ts'
import { type Parsed, problem, success } from './problem.ts'
import { normaliseId } from './text.ts'

export type DisabilityCertificateProblem =
  | 'disability-certificate.form'
  | 'disability-certificate.precision-lost'
  | 'disability-certificate.national-id'
  | 'disability-certificate.category'
  | 'disability-certificate.level'

export interface DisabilityCertificate {
  readonly number: string
  /** The holder's identity number. */
  readonly nationalId: string
  /** GB/T 26341: 1 vision, 2 hearing, 3 speech, 4 limb, 5 intellectual, 6 mental, 7 multiple. */
  readonly category: number
  /** 1, the most severe, to 4. */
  readonly level: number
  /** 1 for a card that ends in B1; null for the first card. */
  readonly reissue: number | null
}

const form = /^(\d{17}[\dX])(\d)(\d)(?:B([1-9]))?$/

/**
 * A disability certificate: the holder's identity number, a category, a level, and B1, B2 … on a reissued
 * card.
 */
export function parseDisabilityCertificate(
  raw: string,
): Parsed<DisabilityCertificate, DisabilityCertificateProblem> {
  const number = normaliseId(raw)
  if (showsLostDigits(number)) return problem('disability-certificate.precision-lost')
  const match = form.exec(number)
  if (match === null) return problem('disability-certificate.form', { length: number.length })
  const [, inner = '', category, level, reissue] = match
  const { state, number: nationalId } = parseNationalId(inner)
  if (nationalId === null) return problem('disability-certificate.national-id', { state })
  if (!/[1-7]/.test(category ?? ''))
    return problem('disability-certificate.category', { category: Number(category) })
  if (!/[1-4]/.test(level ?? '')) return problem('disability-certificate.level', { level: Number(level) })
  return success({
    number,
    nationalId,
    category: Number(category),
    level: Number(level),
    reissue: reissue === undefined ? null : Number(reissue),
  })
}
