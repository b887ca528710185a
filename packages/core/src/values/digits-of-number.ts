import { type Parsed, problem, success } from './problem.ts'

/** `identifier.precision-lost`: a number keeps 15 digits, the rest is gone and is never guessed. */
export type NumberProblem = 'identifier.precision-lost' | 'identifier.form'

/**
 * The digits of an identifier that a spreadsheet stored as a number: exact up to 15 of them, leading zeros
 * lost.
 */
export function digitsOfNumber(n: number): Parsed<string, NumberProblem> {
  if (!Number.isInteger(n) || n < 0) return problem('identifier.form')
  return n >= 1e15 ? problem('identifier.precision-lost') : success(String(n))
}

/**
 * Whether a text is what is left of digits that became a number: `3.41525E+17`, or 16 and more digits with
 * `.0`.
 */
export const showsLostDigits = (text: string): boolean => /^\d(?:\.\d+)?E\+?\d+$|^\d{16,}\.0+$/i.test(text)
