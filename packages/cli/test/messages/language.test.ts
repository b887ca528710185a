import { describe, expect, it } from 'vitest'
import { languageOf, languageOfArguments, wordsIn } from '../../src/messages/language.ts'

describe('the language', () => {
  it.each([
    [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
    [{ LANG: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'C' }, 'en'],
    [{ LANG: 'C', LC_MESSAGES: 'zh_TW' }, 'zh'],
    [{}, 'en'],
  ])('of %j is %s', (env, language) => {
    expect(languageOf(env)).toBe(language)
  })

  it.each([
    [['check', '.', '--lang', 'zh'], 'zh'],
    [['check', '--lang=zh', '.'], 'zh'],
    [['--lang', 'fr'], 'en'],
    [['--lang'], 'en'],
  ])('of %j is %s', (argv, language) => {
    expect(languageOfArguments(argv, { LANG: 'C' })).toBe(language)
  })
})

describe('the words of both languages', () => {
  const keys = (words: object, path = ''): string[] =>
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'object' && value !== null ? keys(value, `${path}${key}.`) : [`${path}${key}`],
    )

  it('say the same things', () => {
    expect(keys(wordsIn('zh')).sort()).toEqual(keys(wordsIn('en')).sort())
  })
})
