import { isCalendarDay } from './calendar.ts'
import { packDigits } from './packed-digits.ts'

const own = new Int32Array(3)

/**
 * The birth date, as the whole number `YYYYMMDD`, in an identity number of 18 characters that needs no
 * normalising and checks out; 0 in a foreigner's, which has none; -1 of any other text. As `parseNationalId`
 * says at length, in a hundredth of the time.
 */
export const birthInSoundNumber = (text: string): number =>
  packDigits(text, own, 0) ? birthPacked(own, 0) : -1

/** The same of a text of digits that is packed. */
export function birthPacked(packed: Int32Array, place: number): number {
  const first = packed[3 * place] as number
  const last = packed[3 * place + 2] as number
  const hasX = last & 1
  const second = (packed[3 * place + 1] as number) * (hasX ? 10 : 1)
  if (last >> 1 !== 18) return -1
  let sum = 10 * hasX
  let digits = second
  // Each digit weighs twice what the next one does.
  for (let i = 0; i < 18; i++) {
    if (i === 9) digits = first
    sum += (digits % 10) << i
    digits = Math.floor(digits / 10)
  }
  if (sum % 11 !== 1) return -1
  if (first >= 900_000_000) return 0
  const birth = (first % 1000) * 100_000 + Math.floor(second / 10_000)
  return isCalendarDay(Math.floor(birth / 10_000), Math.floor(birth / 100) % 100, birth % 100) ? birth : -1
}
