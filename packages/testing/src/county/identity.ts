import { dayOfYear } from './calendar.ts'
import { withCheckCharacter } from './check-digits.ts'

export type Sex = 'male' | 'female'

const days = 365
const pairs = 500
const families = 45

/** So many persons can be told apart; a person's key is below it. */
export const personLimit = days * pairs * families

export interface Identity {
  readonly id: string
  /** `YYYY-MM-DD` */
  readonly born: string
}

/**
 * The number and birthday of the person with a key: two keys never have one number, whatever the year and sex,
 * because day, sequence and place of issue spell the key. `elsewhere` is a second person of the same birthday.
 */
export function identityOf(
  key: number,
  year: number,
  sex: Sex,
  areas: readonly string[],
  elsewhere: boolean,
): Identity {
  const born = dayOfYear(year, (key * 101) % days)
  const pair = Math.floor(key / days) % pairs
  const area = areas[Math.floor(key / (days * pairs)) + (elsewhere ? families : 0)] as string
  const sequence = String(((pair * 37) % pairs) * 2 + (sex === 'male' ? 1 : 0)).padStart(3, '0')
  return { id: withCheckCharacter(area + born.replaceAll('-', '') + sequence), born }
}
