import { programmeNames, programmeOf } from '@hedui/core'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../src/index.ts'

const plain = (name: string): string => name.normalize('NFKC').replace(/\s/g, '')

describe('the programme catalogue', () => {
  it('has every programme once', () => {
    expect(catalogue.map(({ id }) => id).sort()).toEqual([
      'care-home',
      'dibao.edge',
      'dibao.rural',
      'dibao.urban',
      'disability.living',
      'disability.nursing',
      'housing-renovation',
      'medical-relief',
      'old-age',
      'orphan',
      'rent-subsidy',
      'rigid-expenditure',
      'tekun',
      'temporary-relief',
      'unattended-child',
    ])
  })

  it('gives a name to one programme only', () => {
    const names = catalogue.flatMap(({ id, title, aliases }) => [id, title.zh, ...aliases].map(plain))
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  })

  it('has no class that is the id of a programme of another class', () => {
    for (const { id, class: own } of catalogue)
      for (const other of catalogue) if (other.class === id) expect(own, other.id).toBe(id)
  })

  it.each(catalogue)('$id excludes programmes and classes that exist, and not itself', (entry) => {
    const known = new Set(catalogue.flatMap(({ id, class: own }) => [id, own]))
    expect(entry.excludes.filter((name) => !known.has(name))).toEqual([])
    expect(entry.excludes.filter((name) => name === entry.id || name === entry.class)).toEqual([])
  })

  it.each(catalogue)(
    '$id says in both languages what it is, and where that comes from',
    ({ title, source }) => {
      expect([title.zh, title.en, source].filter((text) => text.trim() === '')).toEqual([])
    },
  )

  it.each([
    ['农村低保', 'dibao.rural'],
    ['农村低保金', 'dibao.rural'],
    ['农村最低生活保障', 'dibao.rural'],
    ['城市低保金', 'dibao.urban'],
    ['城镇居民最低生活保障金', 'dibao.urban'],
    ['特困供养', 'tekun'],
    ['特困人员供养金', 'tekun'],
    ['高龄津贴', 'old-age'],
    ['困难残疾人生活补贴', 'disability.living'],
    ['重度残疾人护理补贴', 'disability.nursing'],
    ['孤儿基本生活费', 'orphan'],
    ['临时救助金', 'temporary-relief'],
    ['高龄津贴  ', 'old-age'],
    ['耕地地力保护补贴', undefined],
  ])('knows 「%s」 as %s', (name, id) => {
    expect(programmeOf(programmeNames(catalogue), name)).toBe(id)
  })
})
