import { type Parsed, problem, success } from './problem.ts'
import { normaliseId } from './text.ts'

export type OrganisationCodeProblem = 'organisation-code.form' | 'organisation-code.check'

const weights = [3, 7, 9, 10, 5, 8, 4, 2]

/** The ninth character of an organisation code, from its first eight (GB 11714). */
export function organisationCheckCharacter(first8: string): string {
  const sum = weights.reduce((total, weight, i) => total + weight * Number.parseInt(first8.charAt(i), 36), 0)
  return '0123456789X'.charAt((11 - (sum % 11)) % 11)
}

/** An organisation code, with or without its hyphen; the value is nine characters without. */
export function parseOrganisationCode(raw: string): Parsed<string, OrganisationCodeProblem> {
  const code = normaliseId(raw).replace(/^(.{8})-(.)$/, '$1$2')
  if (!/^[\dA-Z]{8}[\dX]$/.test(code)) return problem('organisation-code.form')
  return organisationCheckCharacter(code) === code.charAt(8)
    ? success(code)
    : problem('organisation-code.check')
}
