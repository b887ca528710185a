import { describe, expect, it } from 'vitest'
import { near } from '../../src/rules/near.ts'

const known = ['paid-after-death', 'enrolled-after-death', 'vehicle-owner', 'D01', 'D02', 'X01']

describe('near', () => {
  it.each([
    ['paid-after-deth', ['paid-after-death']],
    ['vehicle', ['vehicle-owner']],
    ['after-death', ['enrolled-after-death', 'paid-after-death']],
    ['owner vehicle', ['vehicle-owner']],
    ['vehicel-owner', ['vehicle-owner']],
    ['D03', ['D01', 'D02']],
    ['d01', ['D01', 'D02']],
    ['V01', []],
    ['xyzzy', []],
    ['', []],
  ])('%j may be a slip of %j', (word, found) => {
    expect(near(word, known)).toEqual(found)
  })
})
