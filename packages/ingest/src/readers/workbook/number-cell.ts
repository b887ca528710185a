import { dateFromSerial } from '@hedui/core/values'
import type { Raw } from '../raw.ts'

/** How a number looks on a sheet; undefined where its format is none. */
export type Show = (value: number) => string | undefined

/** A number as the sheet shows it; where it shows an exponent or nothing, its 15 significant digits written out. */
export class NumberCell implements Raw {
  readonly kind = 'number'
  readonly number: number
  readonly #show: Show
  #text: string | undefined
  constructor(value: number, show: Show) {
    this.number = value
    this.#show = show
  }
  get text(): string {
    this.#text ??= readable(this.#show(this.number)) ?? plainDigits(this.number)
    return this.#text
  }
}

const readable = (shown: string | undefined): string | undefined =>
  shown !== undefined && /\d/.test(shown) && !/\de[+-]?\d/i.test(shown) ? shown : undefined

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
