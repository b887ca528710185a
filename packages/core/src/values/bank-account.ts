import { showsLostDigits } from './digits-of-number.ts'
import { type Parsed, problem, success } from './problem.ts'
import { normaliseId } from './text.ts'

export type BankAccountProblem =
  | 'bank-account.length'
  | 'bank-account.characters'
  | 'bank-account.precision-lost'

export interface BankAccount {
  readonly number: string
  /** Tested only for UnionPay cards, 16 to 19 digits from 62; a failure is a warning, not an error. */
  readonly luhn: 'ok' | 'failed' | 'not-tested'
}

/** An account number: a card, or a passbook of up to 40 digits, letters and hyphens that has no check. */
export function parseBankAccount(raw: string): Parsed<BankAccount, BankAccountProblem> {
  const number = accountNumber(raw)
  if (number === null) return problemOf(normaliseId(raw))
  const tested = /^62\d{14,17}$/.test(number)
  return success({ number, luhn: tested ? (passesLuhn(number) ? 'ok' : 'failed') : 'not-tested' })
}

/** The number alone, by which accounts are joined; null for a text that cannot be one. */
export function accountNumber(raw: string): string | null {
  if (/^\d{1,40}$/.test(raw)) return raw
  const number = normaliseId(raw)
  return /^[\dA-Z-]{1,40}$/.test(number) && !showsLostDigits(number) ? number : null
}

function problemOf(number: string) {
  if (showsLostDigits(number)) return problem('bank-account.precision-lost')
  if (!/^[\dA-Z-]*$/.test(number)) return problem('bank-account.characters')
  return problem('bank-account.length', { length: number.length })
}

/** The check of card numbers (ISO/IEC 7812-1, annex B); `digits` holds nothing else. */
export function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits.charAt(digits.length - 1 - i))
    sum += i % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2
  }
  return sum % 10 === 0
}
