import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkCharacter } from '../../src/values/check-character.ts'

/** ISO 7064 pure system, recursive method: MOD 11-2. */
const recursive = (digits: string): string => {
  const product = [...digits].reduce((p, digit) => ((p + Number(digit)) * 2) % 11, 0)
  return '0123456789X'.charAt((12 - product) % 11)
}

describe('checkCharacter', () => {
  it.each([
    ['11010519491231002', 'X'],
    ['44052418800101001', '4'],
  ])('reproduces the published example %s', (body, check) => expect(checkCharacter(body)).toBe(check))

  const body = fc.stringMatching(/^\d{17}$/)

  it('agrees with the recursive method of ISO 7064', () => {
    fc.assert(
      fc.property(body, (digits) => {
        expect(checkCharacter(digits)).toBe(recursive(digits))
      }),
    )
  })

  it('notices every single wrong digit', () => {
    fc.assert(
      fc.property(body, fc.nat(16), fc.integer({ min: 1, max: 9 }), (digits, at, by) => {
        const other = String((Number(digits[at]) + by) % 10)
        expect(checkCharacter(digits.slice(0, at) + other + digits.slice(at + 1))).not.toBe(
          checkCharacter(digits),
        )
      }),
    )
  })

  it('notices two neighbours exchanged', () => {
    fc.assert(
      fc.property(body, fc.nat(15), (digits, at) => {
        fc.pre(digits[at] !== digits[at + 1])
        const swapped = `${digits.slice(0, at)}${digits[at + 1]}${digits[at]}${digits.slice(at + 2)}`
        expect(checkCharacter(swapped)).not.toBe(checkCharacter(digits))
      }),
    )
  })
})
