import { withCardCheck } from '../check-digits.ts'
import type { Account } from './story.ts'

/** A card or a passbook; no two keys have the same number. */
export function accountOf(key: number, holder: string): Account {
  const serial = String(key).padStart(11, '0')
  return key % 3 === 0
    ? { number: `10018653${serial}0`, holder, bank: '农村商业银行' }
    : { number: withCardCheck(`6228480${serial}`), holder, bank: '农业银行' }
}
