import { parseCount } from '@hedui/core/values'
import { digitsAt } from './ascii.ts'
import { bad, type Cell, decoded, ok } from './cell.ts'

/** A whole number of persons, households, days or years; its counting word may follow. */
export const count: Cell<number> = {
  name: 'count',
  examples: ['3', '1,200', '3.0', '5人'],
  decode: (text) => decoded(parseCount(text.replace(/(?<=\d) ?[人口户岁天日件个]$/u, ''))),
  encode: String,
  figure: true,
  number: (value, date) => (!date && Number.isSafeInteger(value) ? ok(value) : bad('quantity.form')),
  span: (bytes, from, to) => {
    const value = digitsAt(bytes, from, to)
    return value < 0 ? undefined : value
  },
}
