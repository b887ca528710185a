import { checkCharacter } from '@hedui/core/values'

/** A genuine identity number, another for each `n` up to 999; odd ones are men's. Born `YYYYMMDD`. */
export function idOf(n: number, born = '19500101', area = '341525'): string {
  const body = `${area}${born}${String(n).padStart(3, '0')}`
  return body + checkCharacter(body)
}

/** A number of the right length whose check character is wrong. */
export const damagedId = (n: number): string => {
  const genuine = idOf(n)
  return genuine.slice(0, 17) + (genuine.endsWith('0') ? '1' : '0')
}

/** A bank account, another for each `n`. */
export const cardOf = (n: number): string => `621778412345472${String(1000 + n)}`
