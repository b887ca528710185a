import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkCharacter } from '../../src/values/check-character.ts'
import { parseNationalId } from '../../src/values/national-id.ts'
import { birthInSoundNumber } from '../../src/values/sound-number.ts'

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((list) => list.join(''))
const first17 = fc.oneof(
  digits(17),
  fc
    .tuple(
      digits(6),
      fc.integer({ min: 1840, max: 2210 }),
      fc.integer({ min: 0, max: 13 }),
      digits(2),
      digits(3),
    )
    .map(([area, year, month, day, rest]) => `${area}${year}${String(month).padStart(2, '0')}${day}${rest}`),
)
const number = fc.oneof(
  first17.map((text) => text + checkCharacter(text)),
  fc.tuple(first17, fc.constantFrom('0', '1', 'X', 'x', '')).map(([text, end]) => text + end),
  fc.string(),
)

describe('the birth date in a number that checks out', () => {
  it('is told where the whole test says that the number is sound and its own join key, and nowhere else', () => {
    fc.assert(
      fc.property(number, (text) => {
        const { state, number: key, birthDate, kind } = parseNationalId(text)
        const born = birthInSoundNumber(text)
        const sound = state === 'ok' && key === text && text.length === 18
        expect(born >= 0).toBe(sound)
        if (sound) expect(born).toBe(kind === 'foreigner' ? 0 : Number(birthDate?.replaceAll('-', '')))
      }),
      { numRuns: 2_000 },
    )
  })
})
