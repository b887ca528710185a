import { readFiles } from '@hedui/ingest'
import { readSample, testAdapter } from '@hedui/testing'
import { describe, expect, it } from 'vitest'
import { deathCancellations, publicSecurity } from '../src/index.ts'
import { dbf } from './dbf.ts'
import { samples } from './samples.ts'

const [population, deaths] = samples as [(typeof samples)[number], (typeof samples)[number]]

describe('every adapter of public security', () => {
  for (const sample of samples)
    testAdapter(sample.adapter, { ...sample, others: publicSecurity }, { describe, it })

  it('has a sample', () => {
    expect(samples.map(({ adapter }) => adapter.id).sort()).toEqual(publicSecurity.map(({ id }) => id).sort())
  })

  it('never reads ethnicity', () => {
    const headings = publicSecurity.flatMap(({ columns }) =>
      Object.values(columns).flatMap(({ headings: h }) => h),
    )
    expect(headings.filter((heading) => /民族|^MZ$/i.test(heading))).toEqual([])
    expect(JSON.stringify(readSample(publicSecurity, population).records)).not.toContain('畲')
  })
})

describe('registrations cancelled after a death', () => {
  it('are read from a dbf in GBK', () => {
    // 王试验
    const name = Uint8Array.of(0xcd, 0xf5, 0xca, 0xd4, 0xd1, 0xe9)
    const day = (field: string) => ({ name: field, type: 'D', length: 8 }) as const
    const bytes = dbf(
      [
        { name: 'XM', type: 'C', length: 40 },
        { name: 'XB', type: 'C', length: 1 },
        { name: 'GMSFHM', type: 'C', length: 18 },
        day('SWRQ'),
        day('ZXRQ'),
        day('CXRQ'),
      ],
      [[name, '1', '110105194903100012', '20250130', '20250218', '']],
    )
    const { batches, files, issues } = readFiles([{ file: '死亡注销.dbf', bytes }], {
      adapters: publicSecurity,
    })
    expect(files.map(({ adapter, format }) => [adapter, format])).toEqual([[deathCancellations.id, 'dbf']])
    expect(issues).toEqual([])
    expect(batches[0]?.rows).toEqual([1])
    expect(batches[0]?.columns).toMatchObject({
      name: { values: { words: ['王试验'] } },
      date: { values: { words: ['2025-01-30'] } },
      revokedAt: { values: { words: [] } },
    })
  })

  it('are not taken for cremations or the other way round', () => {
    const cremation = {
      file: '火化.csv',
      headings: ['火化日期', '姓名', '死亡日期'],
      rows: [['2025/2/1', '王试验', '2025/1/30']],
    }
    expect(readSample(publicSecurity, cremation).adapters).toEqual([null])
  })
})

describe('damage in the files of public security', () => {
  it.each([
    {
      sample: population,
      heading: '公民身份号码',
      cell: '1.10105E+17',
      issue: 'national-id.precision-lost',
      field: 'person',
      value: '1.10105E+17',
    },
    {
      sample: population,
      heading: '户号',
      cell: '300000563.0',
      issue: null,
      field: 'household',
      value: 'hukou:300000563',
    },
    {
      sample: population,
      heading: '户籍状态',
      cell: '服兵役',
      issue: 'code.unmapped',
      field: 'status',
      value: 'unmapped:服兵役',
    },
    {
      sample: population,
      heading: '出生日期',
      cell: '1949.3.10',
      issue: null,
      field: 'birthDate',
      value: '1949-03-10',
    },
    {
      sample: population,
      heading: '性别',
      cell: '9',
      issue: 'code.unmapped',
      field: 'sex',
      value: 'unmapped:9',
    },
    {
      sample: deaths,
      heading: 'SWRQ',
      cell: '20250230',
      issue: 'date.impossible',
      field: 'date',
      value: undefined,
    },
    {
      sample: deaths,
      heading: 'ZXRQ',
      cell: '',
      issue: 'cell.blank',
      field: 'registeredAt',
      value: undefined,
    },
  ])('$heading of “$cell” states $value', ({ sample, heading, cell, issue, field, value }) => {
    const row = (sample.rows[0] ?? []).map((given, i) => (sample.headings[i] === heading ? cell : given))
    const result = readSample(publicSecurity, { ...sample, rows: [row] })
    expect(result.issues.map(({ code }) => code)).toEqual(issue === null ? [] : [issue])
    expect(result.records[0]?.[field]).toEqual(value)
  })
})
