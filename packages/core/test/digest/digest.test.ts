import { createHash, createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digest, keyedDigest } from '../../src/digest/digest.ts'
import { hmac } from '../../src/digest/hmac.ts'
import { sha256 } from '../../src/digest/sha256.ts'
import { utf8 } from '../../src/digest/utf8.ts'

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
const bytes = fc.uint8Array({ maxLength: 300 })

describe('digest', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ])('of "%s" is what FIPS 180-4 gives', (text, expected) => {
    expect(digest(text)).toBe(expected)
  })

  it('keyed, is what RFC 4231 gives', () => {
    expect(keyedDigest('what do ya want for nothing?', 'Jefe')).toBe(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    )
  })

  it("agrees with Node's for every text, half surrogate pairs included", () => {
    const text = fc.string({ unit: fc.oneof(fc.string({ unit: 'binary' }), fc.constant('\ud800')) })
    fc.assert(
      fc.property(text, (each) => {
        expect(utf8(each)).toEqual(new TextEncoder().encode(each))
        expect(digest(each)).toBe(createHash('sha256').update(each).digest('hex'))
      }),
    )
  })

  it("agrees with Node's for every message and key, around the ends of blocks too", () => {
    for (let length = 0; length < 200; length++) {
      const message = new Uint8Array(length).fill(length)
      expect(hex(sha256(message))).toBe(createHash('sha256').update(message).digest('hex'))
    }
    fc.assert(
      fc.property(bytes, bytes, (key, message) => {
        expect(hex(hmac(key, message))).toBe(createHmac('sha256', key).update(message).digest('hex'))
      }),
    )
  })
})
