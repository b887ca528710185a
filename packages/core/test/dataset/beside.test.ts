import { describe, expect, it } from 'vitest'
import { Beside } from '../../src/dataset/beside.ts'

describe('what is kept beside an object', () => {
  const kept = new Beside<object, number>()

  it.each([
    ['an object', {}],
    ['a frozen object', Object.freeze({})],
    ['a list', []],
  ])('is found again: %s', (_, object) => {
    expect(kept.get(object)).toBeUndefined()
    kept.set(object, 1)
    kept.set(object, 2)
    expect(kept.get(object)).toBe(2)
    expect(new Beside().get(object)).toBeUndefined()
  })

  it('is not seen and not copied', () => {
    const object = { a: 1 }
    kept.set(object, 1)
    expect(kept.get({ ...object })).toBeUndefined()
    expect(Object.keys(object)).toEqual(['a'])
    expect(JSON.stringify(object)).toBe('{"a":1}')
  })
})
