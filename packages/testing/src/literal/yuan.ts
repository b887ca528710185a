import { parseYuan } from '@hedui/core/values'

/** Fen of an amount in yuan: `yuan(900)`, `yuan('845.50')`. Throws `RangeError` where it is no amount of money. */
export function yuan(amount: number | string): number {
  const parsed = parseYuan(String(amount))
  if (!parsed.ok) throw new RangeError(`an amount in yuan was sought; found ${JSON.stringify(amount)}`)
  return parsed.value
}
