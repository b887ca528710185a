import { bad, type Cell, type Decoded, ok } from './cell.ts'

const form = /^-?\d{1,3}(?:\.\d+)?°?$/

/** Decimal degrees as whole microdegrees (a tenth of a metre, less than any receiver can tell); minutes and seconds are not read. */
export const degrees: Cell<number> = {
  name: 'degrees',
  examples: ['120.140342', '28.63149', '-0.5°'],
  decode: (text) => (form.test(text) ? inRange(Number.parseFloat(text)) : bad('coordinate.form')),
  encode: (value) => String(value / 1_000_000),
  number: (value, date) => (date ? bad('coordinate.form') : inRange(value)),
}

const inRange = (value: number): Decoded<number> =>
  Math.abs(value) <= 180 ? ok(Math.round(value * 1_000_000)) : bad('coordinate.range')
