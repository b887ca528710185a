import { type Parsed, problem, success } from './problem.ts'
import { normaliseId } from './text.ts'

export type DivisionProblem = 'division.form'

export interface Division {
  /** Twelve digits. */
  readonly code: string
  readonly level: 'province' | 'city' | 'county' | 'township' | 'village'
  /** The 2, 4, 6, 9 or 12 digits that say something. */
  readonly prefix: string
}

const levels = [
  [12, 'village'],
  [9, 'township'],
  [6, 'county'],
  [4, 'city'],
  [2, 'province'],
] as const

/** A division code of 12 digits, or its first 2, 4, 6 or 9 (GB/T 2260, GB/T 10114). */
export function parseDivision(raw: string): Parsed<Division, DivisionProblem> {
  const digits = normaliseId(raw)
  if (!/^[1-9]\d(?:\d{2}|\d{4}|\d{7}|\d{10})?$/.test(digits)) return problem('division.form')
  const code = digits.padEnd(12, '0')
  const [length, level] =
    levels.find(([end], i) => /[1-9]/.test(code.slice(levels[i + 1]?.[0] ?? 0, end))) ?? levels[4]
  return success({ code, level, prefix: code.slice(0, length) })
}

/** Whether the area holds the other place or is it; false where either code is none. */
export function divisionContains(area: string, other: string): boolean {
  const [outer, inner] = [parseDivision(area), parseDivision(other)]
  return outer.ok && inner.ok && inner.value.prefix.startsWith(outer.value.prefix)
}
