import { parseOrganisationCode } from './organisation-code.ts'
import { type Parsed, problem, success } from './problem.ts'
import { normaliseId } from './text.ts'

export type CreditCodeProblem = 'credit-code.length' | 'credit-code.characters' | 'credit-code.check'

export interface CreditCode {
  readonly code: string
  /** Six digits: where the entity was registered. */
  readonly division: string
  /** Nine characters, without hyphen. */
  readonly organisationCode: string
  /** Whether the organisation code inside passes its own check. */
  readonly organisationCodeOk: boolean
}

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** The 18th character of a unified social credit code, from its first 17 (GB 32100). */
function creditCheckCharacter(first17: string): string {
  const sum = weights.reduce((total, weight, i) => total + weight * alphabet.indexOf(first17.charAt(i)), 0)
  return alphabet.charAt((31 - (sum % 31)) % 31)
}

/** A unified social credit code (GB 32100). */
export function parseCreditCode(raw: string): Parsed<CreditCode, CreditCodeProblem> {
  const code = normaliseId(raw)
  if (code.length !== 18) return problem('credit-code.length', { length: code.length })
  if (!/^[\dA-HJ-NPQRTUWXY]{2}\d{6}[\dA-HJ-NPQRTUWXY]{10}$/.test(code))
    return problem('credit-code.characters')
  if (creditCheckCharacter(code) !== code.charAt(17)) return problem('credit-code.check')
  const organisationCode = code.slice(8, 17)
  const organisationCodeOk = parseOrganisationCode(organisationCode).ok
  return success({ code, division: code.slice(2, 8), organisationCode, organisationCodeOk })
}
