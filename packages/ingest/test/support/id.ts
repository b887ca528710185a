import { checkCharacter } from '@hedui/core/values'
import fc from 'fast-check'

/** An invented identity number that is right: county 340000, which was never one. */
export const idNumber = (n: number): string => {
  const day = String(10000 + (n % 9000)).slice(1)
  const body = `34000019${String(30 + (n % 60))}${month(n)}${String(1 + (n % 28)).padStart(2, '0')}${day.slice(-3)}`
  return body + checkCharacter(body)
}

const month = (n: number) => String(1 + (n % 12)).padStart(2, '0')

export const idNumbers: fc.Arbitrary<string> = fc.nat(100_000).map(idNumber)
