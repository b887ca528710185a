/** An unsigned decimal as written, digit for digit, and its sign. */
export interface Decimal {
  readonly negative: boolean
  readonly whole: string
  readonly fraction: string
}

export interface Scaled {
  /** value × 10^places, half away from zero; a safe integer. */
  readonly value: number
  /** Whether nothing was rounded. */
  readonly exact: boolean
}

/** The integer `decimal` × 10^`places`; null beyond 2^53 − 1. */
export function scaleDecimal({ negative, whole, fraction }: Decimal, places: number): Scaled | null {
  const digits = (whole + fraction.slice(0, places).padEnd(places, '0')).replace(/^0+(?=\d)/, '')
  const rest = fraction.slice(places)
  const size = Number(digits) + (rest.charAt(0) >= '5' ? 1 : 0)
  if (!Number.isSafeInteger(size)) return null
  return { value: negative && size > 0 ? -size : size, exact: !/[1-9]/.test(rest) }
}

/** A number's shortest decimal printing, without exponent; null for NaN and the infinities. */
export function decimalOfNumber(n: number): Decimal | null {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(n))
  if (match === null) return null
  const [, sign, whole = '', fraction = ''] = match
  const exponent = Number(match[4] ?? 0)
  const negative = sign === '-'
  if (exponent === 0) return { negative, whole, fraction }
  if (exponent > 0) return { negative, whole: (whole + fraction).padEnd(1 + exponent, '0'), fraction: '' }
  return { negative, whole: '0', fraction: '0'.repeat(-exponent - 1) + whole + fraction }
}

/**
 * The number in a text: sign, digits with or without thousands separators, fraction. Null for anything else;
 * parentheses, exponents and percent signs are not numbers here.
 */
export function readDecimal(text: string): Decimal | null {
  const match = /^([+-]?)(?=\.?\d)(\d{1,3}(?:,\d{3})+|\d*)(?:\.(\d+))?$/.exec(text)
  if (match === null) return null
  return { negative: match[1] === '-', whole: (match[2] ?? '').replaceAll(',', ''), fraction: match[3] ?? '' }
}
