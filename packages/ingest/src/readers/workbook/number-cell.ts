import { dateFromSerial } from '@hedui/core/values'
import type { Raw } from '../raw.ts'

/** A number as the sheet shows it; where it shows an exponent or nothing, its 15 significant digits written out. */
export function numberCell(value: number, shown: string | undefined): Raw {
  const readable = shown !== undefined && /\d/.test(shown) && !/\de[+-]?\d/i.test(shown)
  return { kind: 'number', number: value, text: readable ? shown : plainDigits(value) }
}

/** A day serial (1 = 1900-01-01), shown as its day whatever the format, which may hide the year. */
export function dateCell(serial: number): Raw {
  const day = dateFromSerial(serial)
  return { kind: 'date', number: serial, text: day.ok ? day.value : String(serial) }
}

/** A spreadsheet holds 15 significant digits; what a double has beyond them is noise. */
function plainDigits(value: number): string {
  const shortest = String(Number(value.toPrecision(15)))
  return Number.isInteger(value) && shortest.includes('e') ? BigInt(value).toString() : shortest
}
