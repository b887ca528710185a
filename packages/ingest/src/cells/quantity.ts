import { normaliseText, parseQuantity } from '@hedui/core/values'
import { bad, type Cell, type Decoded, decoded } from './cell.ts'

/** A quantity in `unit` (empty: a bare number) with at most `places` decimals, as a whole number of the 10^−`places` part: 97.5 平方米 with two places is 9750. */
export const quantity = (unit: string, places: number): Cell<number> => {
  const plain = normaliseText(unit)
  const read = (text: string): Decoded<number> =>
    decoded(parseQuantity(text.endsWith(plain) ? text.slice(0, text.length - plain.length) : text, places))
  return {
    name: `quantity(${unit})`,
    examples: ['120', `97.5${unit}`],
    decode: read,
    encode: (value) => String(value / 10 ** places),
    number: (value, date) => (date ? bad('quantity.form') : read(String(value))),
  }
}
