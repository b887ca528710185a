import { type Parsed, problem, success } from './problem.ts'
import { normaliseId } from './text.ts'

export type DibaoCertificateProblem = 'dibao-certificate.form' | 'dibao-certificate.kind'

export interface DibaoCertificate {
  readonly number: string
  readonly kind: 'urban' | 'rural' | 'tekun'
  /** Nine-digit township. */
  readonly township: string
  readonly year: number
  /** Five digits, or three on certificates of the older form. */
  readonly serial: string
}

const kinds: Readonly<Record<string, DibaoCertificate['kind']>> = { C: 'urban', N: 'rural', W: 'tekun' }

/**
 * A dibao certificate as Shandong numbers them: C, N or W, township, year, serial; other provinces differ.
 */
export function parseDibaoCertificate(raw: string): Parsed<DibaoCertificate, DibaoCertificateProblem> {
  const number = normaliseId(raw)
  const match = /^([A-Z])([1-9]\d{8})((?:19|20|21)\d{2})(\d{5}|\d{3})$/.exec(number)
  if (match === null) return problem('dibao-certificate.form', { length: number.length })
  const [, letter = '', township = '', year, serial = ''] = match
  const kind = kinds[letter]
  if (kind === undefined) return problem('dibao-certificate.kind', { letter })
  return success({ number, kind, township, year: Number(year), serial })
}
