import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createTextNumbers } from '../../../src/dataset/keys/text-numbers.ts'
import { packDigits } from '../../../src/values/packed-digits.ts'

const digits = fc.array(fc.constantFrom('0', '1', '9'), { maxLength: 26 }).map((list) => list.join(''))
const text = fc.oneof(
  digits,
  digits.map((one) => `${one}X`),
  fc.constantFrom('', 'X', '1X0', '１', 'a'),
  fc.string(),
)

describe('the number of a text', () => {
  it('is that of a map: the next where it is new, the same where it is not', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 200 }), fc.boolean(), (texts, packed) => {
        const digit = new Int32Array(6)
        const numbers = createTextNumbers()
        const model = new Map<string, number>()
        for (const one of texts) {
          expect(numbers.find(one)).toBe(model.get(one) ?? -1)
          if (!model.has(one)) model.set(one, model.size)
          const isPacked = packed && packDigits(one, digit, 1)
          expect(isPacked ? numbers.ofPacked(digit, 1) : numbers.of(one)).toBe(model.get(one))
          if (isPacked) expect(numbers.findPacked(digit, 1)).toBe(numbers.find(one))
          expect(numbers.text(numbers.find(one))).toBe(one)
        }
        expect(numbers.size()).toBe(model.size)
        expect(numbers.list()).toEqual([...model.keys()])
        expect([...model.keys()].map(numbers.find)).toEqual([...model.values()])
      }),
    )
  })
})
