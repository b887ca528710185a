import { coverageRatio, monthOnMonth, outliers, ranking, rollUp, rollUpLevels, toCsv } from '@hedui/analysis'
import { table } from 'arquero'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

type Line = readonly [
  township: string,
  village: string | null,
  month: string,
  who: string | null,
  programme: string,
  amount: number | null,
]
const names = ['township', 'village', 'month', 'beneficiary', 'programme', 'amount']
const paid = (lines: readonly Line[]) => table(names.map((name, i) => [name, lines.map((line) => line[i])]))

const lines: readonly Line[] = [
  ['城关镇', '文昌社区', '2025-09', 'a', 'dibao', 500],
  ['城关镇', '文昌社区', '2025-09', 'b', 'old-age', 100],
  ['城关镇', '文昌社区', '2025-10', 'a', 'dibao', 700],
  ['城关镇', null, '2025-10', 'a', 'old-age', null],
  ['杨店乡', '桃庄村', '2025-10', 'c', 'dibao', 600],
  ['杨店乡', '桃庄村', '2025-10', null, 'dibao', 50],
]

describe('roll-ups', () => {
  it('count each person once, and say of how many records the amount is not known', () => {
    expect(rollUp(paid(lines), ['township']).objects()).toEqual([
      { township: '城关镇', records: 4, persons: 2, amount: 1300, unknownAmounts: 1 },
      { township: '杨店乡', records: 2, persons: 1, amount: 650, unknownAmounts: 0 },
    ])
  })

  it('of every level add up to the whole', () => {
    const all = rollUpLevels(paid(lines), ['township', 'village', 'programme']).objects() as Record<
      string,
      number
    >[]
    for (const level of [0, 1, 2, 3]) {
      const rows = all.filter((row) => row.level === level)
      expect(rows.reduce((sum, row) => sum + (row.amount as number), 0)).toBe(1950)
      expect(rows.reduce((sum, row) => sum + (row.records as number), 0)).toBe(6)
    }
    expect(all[0]).toEqual({
      ...{ level: 0, township: null, village: null, programme: null },
      ...{ records: 6, persons: 3, amount: 1950, unknownAmounts: 1 },
    })
  })

  it('of nothing are nothing', () => {
    expect(rollUp(paid([]), ['township']).numRows()).toBe(0)
  })

  it('refuse a column that is not there, and name those that are', () => {
    expect(() => rollUp(paid(lines), ['hamlet'])).toThrowError(
      expect.objectContaining({ code: 'analysis.column', facts: { missing: ['hamlet'], known: names } }),
    )
  })
})

describe('ranking', () => {
  it('gives ties one rank, and says how many were ranked', () => {
    const tied = paid([...lines, ['城关镇', null, '2025-10', 'd', 'dibao', 600]])
    expect(
      ranking(tied, { top: 2 })
        .objects()
        .map((row) => Object.values(row as object)),
    ).toEqual([
      [1, 'a', 1200, 2, 3, 1, 4],
      [2, 'c', 600, 1, 1, 0, 4],
      [2, 'd', 600, 1, 1, 0, 4],
    ])
  })

  it('by kinds puts whoever has most kinds first', () => {
    expect(ranking(paid(lines), { by: 'kinds', top: 1 }).array('beneficiary')).toEqual(['a'])
  })
})

describe('month on month', () => {
  it('says what changed and who came and went', () => {
    expect(
      monthOnMonth(paid(lines), ['township'])
        .objects()
        .map((row) => Object.values(row as object)),
    ).toEqual([
      ['城关镇', '2025-09', 2, 600, null, null, null, null, null],
      ['城关镇', '2025-10', 1, 700, 600, 100, 16.67, 0, 1],
      ['杨店乡', '2025-10', 1, 650, null, null, null, null, null],
    ])
  })

  it('takes a month without a record of a group for nothing, and a month nobody has for unknown', () => {
    const rows = monthOnMonth(
      paid([
        ['甲', null, '2025-01', 'a', 'dibao', 10],
        ['乙', null, '2025-02', 'b', 'dibao', 10],
        ['乙', null, '2025-04', 'b', 'dibao', 10],
      ]),
      ['township'],
    ).objects() as Record<string, unknown>[]
    const seen = rows.map(({ township, month, amount, previous, left }) => [
      township,
      month,
      amount,
      previous,
      left,
    ])
    expect(seen).toEqual([
      ['乙', '2025-02', 10, null, null],
      ['乙', '2025-04', 10, null, null],
      ['甲', '2025-01', 10, null, null],
      ['甲', '2025-02', 0, 10, 1],
      ['甲', '2025-04', 0, null, null],
    ])
  })
})

describe('coverage ratio', () => {
  it('counts those of the population who receive, and apart those who stand outside it', () => {
    const population = table({ township: ['甲', '甲', '甲', '乙'], person: ['a', 'b', 'c', 'd'] })
    const recipients = table({ township: ['甲', '甲', '乙', '丙'], beneficiary: ['a', 'a', 'x', 'y'] })
    const ratio = coverageRatio({ table: recipients, person: 'beneficiary' }, { table: population }, [
      'township',
    ])
    expect(ratio.objects().map((row) => Object.values(row as object))).toEqual([
      ['丙', 0, 0, null, 1],
      ['乙', 0, 1, 0, 1],
      ['甲', 1, 3, 33.33, 0],
    ])
  })
})

describe('outliers', () => {
  const tariff = (odd: number) => table({ value: [...new Array<number>(40).fill(100), odd] })

  it('of a tariff are told though most amounts are the same', () => {
    expect(outliers(tariff(150), { value: 'value' }).objects()).toEqual([
      { value: 150, median: 100, z: 10, percent: 50, peers: 41, zLimit: 3.5, percentLimit: 20 },
    ])
  })

  it.each([
    [117, 'within the limit of z'],
    [119, 'beyond the limit of z, within that of percent'],
    [120, 'exactly at the limit of percent'],
  ])('does not call %i an outlier: %s', (odd) => {
    expect(outliers(tariff(odd), { value: 'value' }).numRows()).toBe(0)
  })

  it('are not told of few peers, nor of a median of nothing', () => {
    expect(outliers(tariff(150), { value: 'value', minPeers: 42 }).numRows()).toBe(0)
    expect(
      outliers(table({ value: [...new Array<number>(40).fill(0), 9] }), { value: 'value' }).numRows(),
    ).toBe(0)
  })

  it('do not depend on the order of rows', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 30, maxLength: 60 }), (values) => {
        const found = (of: readonly number[]) =>
          (outliers(table({ value: of }), { value: 'value' }).array('value') as number[]).sort(
            (a, b) => a - b,
          )
        expect(found(values.toReversed())).toEqual(found(values))
      }),
    )
  })
})

describe('CSV', () => {
  it('is opened by a spreadsheet as it is meant, and masked where asked for', () => {
    const given = table({
      id: ['330101197912300007', null],
      name: ['张三丰', '=1+1'],
      note: ['a,b', 'say "no"'],
      amount: [1, null],
    })
    expect(toCsv(given, { masked: { id: 'identity' } })).toBe(
      '\uFEFFid,name,note,amount\r\n3301**********0007,张三丰,"a,b",1\r\n,\'=1+1,"say ""no""",\r\n',
    )
    expect(toCsv(given)).toContain("'330101197912300007,")
  })
})
