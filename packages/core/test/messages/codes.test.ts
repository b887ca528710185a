import { describe, expect, it } from 'vitest'
import { codeTitles } from '../../src/messages/codes.ts'
import type { NationalIdState } from '../../src/values/national-id.ts'

const states: Record<NationalIdState, true> = {
  ok: true,
  length: true,
  'check-digit': true,
  date: true,
  'future-date': true,
  'precision-lost': true,
  'legacy-15': true,
  pseudo: true,
  'area-unknown': true,
  characters: true,
}

describe('codes are called something in both languages', () => {
  it.each(Object.keys(states))('state %s', (state) => {
    const called = codeTitles.state[state]
    expect(called?.zh).toMatch(/\p{Script=Han}/u)
    expect(called?.en).toMatch(/^[a-z]/)
  })

  it.each(['declared', 'instructed', 'settled', 'published'])('layer %s', (layer) => {
    expect(codeTitles.layer[layer]?.zh).toMatch(/\p{Script=Han}/u)
  })
})
