import { normaliseText, showsLostDigits } from '@hedui/core/values'
import { bad, type Cell, ok } from './cell.ts'

/** Free text, normalised; what is left of digits that became a number (`3.41525E+17`) states nothing. */
export const text: Cell<string> = {
  name: 'text',
  examples: ['文昌社区', '拆除重建 D级'],
  decode: (given) => {
    const value = normaliseText(given)
    return showsLostDigits(value) ? bad('identifier.precision-lost') : ok(value)
  },
  encode: (value) => value,
}
