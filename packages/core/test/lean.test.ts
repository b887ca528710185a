import { describe, expect, it } from 'vitest'
import * as leanEntry from '../src/lean/entry.ts'
import * as leanSentences from '../src/lean/sentences.ts'
import * as leanSound from '../src/lean/sound.ts'
import * as wholeEntry from '../src/whole/entry.ts'
import * as wholeSentences from '../src/whole/sentences.ts'
import * as wholeSound from '../src/whole/sound.ts'

const names = (module: object): readonly string[] => Object.keys(module).sort()

describe('what browsers are given instead', () => {
  it('has the same names', () => {
    expect(names(leanEntry)).toEqual(names(wholeEntry))
    expect(names(leanSentences)).toEqual(names(wholeSentences))
    expect(names(leanSound)).toEqual(names(wholeSound))
  })

  it.each(Object.entries(leanEntry))('says where %s is to be imported from', (name, standIn) => {
    expect(standIn).toThrow(`${name} is not in the main entry that browsers load`)
    expect(standIn).toThrow(/Import it from '@hedui\/core\/(decide|explain|hosts)'\.$/)
  })

  it('says what was sought and found as code and facts', () => {
    expect(leanSentences.errorSentence('run.as-of', { found: '2025-02-30' })).toBe(
      'run.as-of {"found":"2025-02-30"}',
    )
  })
})
