import {
  fenFromNumber,
  formatYuan,
  type Parsed,
  parseFen,
  parseWan,
  parseYuan,
  wanFromNumber,
  yuanFromNumber,
} from '@hedui/core/values'
import { digitsAt } from './ascii.ts'
import { bad, type Cell, decoded } from './cell.ts'

type Amount = (text: string) => Parsed<number>
type FromNumber = (value: number) => Parsed<number>

const money = (
  name: string,
  unit: '分' | '元' | '万元',
  examples: readonly string[],
  parse: Amount,
  fromNumber: FromNumber,
  rest: Pick<Cell<number>, 'encode' | 'figure' | 'span' | 'looks'>,
): Cell<number> => ({
  name,
  unit,
  examples,
  decode: (text) => decoded(parse(text)),
  number: (value, date) => (date ? bad('money.form') : decoded(fromNumber(value))),
  ...rest,
})

/** An amount in yuan, as whole fen. */
export const yuan: Cell<number> = money(
  'yuan',
  '元',
  ['845.00', '1,200', '￥120.40', '0.35万元'],
  parseYuan,
  yuanFromNumber,
  {
    encode: formatYuan,
    looks: { sure: false, looks: (text) => /^[¥￥]?\d{1,7}(?:\.\d{1,2})?元?$/u.test(text) },
    figure: true,
    span: plainYuan,
  },
)

/** An amount in 10,000 yuan, as whole fen. */
export const wan: Cell<number> = money('wan', '万元', ['3', '0.35', '600元'], parseWan, wanFromNumber, {
  encode: (fen) => (fen / 1_000_000).toFixed(6).replace(/\.?0+$/, ''),
})

/** An amount in fen. */
export const fen: Cell<number> = money('fen', '分', ['00000000005000', '120'], parseFen, fenFromNumber, {
  encode: String,
  figure: true,
})

/** `123`, `123.4`, `123.45`. */
function plainYuan(bytes: Uint8Array, from: number, to: number): number | undefined {
  let point = to
  if (bytes[to - 3] === 0x2e) point = to - 3
  else if (bytes[to - 2] === 0x2e) point = to - 2
  if (point <= from || point - from > 12) return undefined
  const whole = digitsAt(bytes, from, point)
  if (whole < 0) return undefined
  if (point === to) return whole * 100
  const fraction = digitsAt(bytes, point + 1, to)
  if (fraction < 0) return undefined
  return whole * 100 + (to - point === 3 ? fraction : fraction * 10)
}
