import { bad, type Cell } from './cell.ts'
import { quantity } from './quantity.ts'

const hundredths = quantity('%', 2)

/** A share written with its sign, in basis points: 0.5% is 50; without the sign nobody knows what 1 means. */
export const percent: Cell<number> = {
  name: 'percent',
  examples: ['60%', '0.5%'],
  decode: (text, context) => (text.endsWith('%') ? hundredths.decode(text, context) : bad('quantity.form')),
  encode: (value) => `${value / 100}%`,
}
