import { checkCharacter } from '@hedui/core/values'
import fc from 'fast-check'
import { day } from './days.ts'

export interface NationalIdOf {
  /** `YYYY-MM-DD`; left out: some day from 1930 to 2025. */
  readonly born?: string
  readonly sex?: 'male' | 'female'
  /** Six digits of the place of first issue; left out: 341525. */
  readonly area?: string
}

/** A genuine citizen's number of 18 characters (GB 11643), with its check character. */
export function nationalId({ born, sex, area = '341525' }: NationalIdOf = {}): fc.Arbitrary<string> {
  const birth = born === undefined ? day({ from: '1930-01-01', to: '2025-12-31' }) : fc.constant(born)
  const parity = sex === undefined ? fc.nat(1) : fc.constant(sex === 'male' ? 1 : 0)
  return fc
    .tuple(birth, fc.nat(499), parity)
    .map(([on, pair, odd]) => `${area}${on.replaceAll('-', '')}${String(pair * 2 + odd).padStart(3, '0')}`)
    .map((body) => body + checkCharacter(body))
}
