import { type Decimal, decimalOfNumber, readDecimal, scaleDecimal } from './decimal.ts'
import { type Parsed, problem, success } from './problem.ts'
import { normaliseFigures } from './text.ts'

/** `money.range`: beyond 2^53 − 1 fen, which cannot be exact. */
export type MoneyProblem = 'money.form' | 'money.range'

const placesOf = { 分: 0, 元: 2, 万: 6, 万元: 6 } as const
type Unit = keyof typeof placesOf

const parts = /^([+-]?) ?¥? ?([+-]?.*?) ?(分|元|万|万元)?$/u

const toFen = (decimal: Decimal | null, unit: Unit): Parsed<number, MoneyProblem> => {
  if (decimal === null) return problem('money.form')
  const fen = scaleDecimal(decimal, placesOf[unit])
  if (fen === null) return problem('money.range')
  return unit === '分' && !fen.exact ? problem('money.form') : success(fen.value)
}

// A spreadsheet keeps 15 digits: from there on the fen are gone, whatever a number prints.
const fromNumber = (n: number, unit: Unit): Parsed<number, MoneyProblem> => {
  const fen = toFen(decimalOfNumber(n), unit)
  return fen.ok && Math.abs(fen.value) >= 1e15 ? problem('money.range') : fen
}

const parseAmount = (raw: string, unit: Unit): Parsed<number, MoneyProblem> => {
  const match = parts.exec(normaliseFigures(raw))
  if (match === null) return problem('money.form')
  return toFen(readDecimal(`${match[1]}${match[2]}`), (match[3] as Unit | undefined) ?? unit)
}

/**
 * Fen of an amount in yuan: `1,234.00`, `￥1234`, `0.35万元`; a unit in the text outranks the column's.
 * Half away from zero at two places, as the paying systems do.
 */
export const parseYuan = (raw: string): Parsed<number, MoneyProblem> => parseAmount(raw, '元')

/** Fen of an amount in 10,000 yuan, with the same forms and rounding. */
export const parseWan = (raw: string): Parsed<number, MoneyProblem> => parseAmount(raw, '万元')

/** Fen of an amount in fen, with the same forms; a part of a fen is not an amount. */
export const parseFen = (raw: string): Parsed<number, MoneyProblem> => parseAmount(raw, '分')

/**
 * Fen of a spreadsheet's number in yuan, from its shortest decimal printing, so that 0.30000000000000004 is
 * 30; `money.range` from 10^15 fen.
 */
export const yuanFromNumber = (n: number): Parsed<number, MoneyProblem> => fromNumber(n, '元')

/** Fen of a spreadsheet's number in 10,000 yuan, read the same way. */
export const wanFromNumber = (n: number): Parsed<number, MoneyProblem> => fromNumber(n, '万元')

/** Fen of a spreadsheet's number in fen; a part of a fen is not an amount. */
export const fenFromNumber = (n: number): Parsed<number, MoneyProblem> => fromNumber(n, '分')

/**
 * Fen as yuan with two places and no separators, for example `-1234.50`; RangeError unless a safe integer.
 */
export function formatYuan(fen: number): string {
  if (!Number.isSafeInteger(fen)) throw new RangeError('formatYuan takes a safe integer of fen')
  const digits = String(Math.abs(fen)).padStart(3, '0')
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}
