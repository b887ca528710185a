import { cells, readSample, type Sample, testAdapter } from '@hedui/testing'
import { describe, expect, it } from 'vitest'
import { cremationRegister, deceasedList, funeral } from '../src/index.ts'

interface Damage {
  readonly name: string
  readonly cells: Readonly<Record<string, string>>
  readonly issues: readonly string[]
  readonly field: string
  readonly value: string | number | undefined
}

/** Synthetic: every place, person and number is invented. */
const sample: Sample = {
  adapter: cremationRegister,
  file: '火化登记表.csv',
  above: ['某县殡仪馆火化登记表'],
  headings: cells('火化日期|序号|姓名|性别|年龄|发票号|住址|身份证号|死亡日期|死亡原因|家属电话'),
  rows: [
    cells('2024/7/1|1|王试验|女|72|20800301|甲乡子村|110105195201010033|2024/6/28|自然死亡|13800000000'),
    cells('2024/7/26|2|李试验|男|71|20800224|甲乡子村||2024/7/24|病故|'),
  ],
  records: [
    {
      registeredAt: '2024-07-01',
      name: '王试验',
      sex: 'female',
      age: 72,
      address: '甲乡子村',
      person: '110105195201010033',
      date: '2024-06-28',
      cause: '自然死亡',
      kinPhone: '13800000000',
    },
    {
      registeredAt: '2024-07-26',
      name: '李试验',
      sex: 'male',
      age: 71,
      address: '甲乡子村',
      date: '2024-07-24',
      cause: '病故',
    },
  ],
}

/** Synthetic: every place and person is invented. */
const listed: Sample = {
  adapter: deceasedList,
  file: '核查.csv',
  headings: cells('逝者名称|证件号码|户口所在地|死亡日期|死亡地点|死亡原因|单位'),
  rows: [cells('王试验|110105195201010033|甲乡子村|2024-06-28|家中|自然死亡|某县殡仪馆')],
  records: [
    {
      name: '王试验',
      person: '110105195201010033',
      address: '甲乡子村',
      date: '2024-06-28',
      cause: '自然死亡',
    },
  ],
}

describe('list of the dead', () => {
  testAdapter(listed.adapter, { ...listed, others: funeral }, { describe, it })
})

describe('register of cremations', () => {
  testAdapter(sample.adapter, { ...sample, others: funeral }, { describe, it })

  it('reads the headings of a data-sharing record', () => {
    const { records } = readSample(funeral, {
      file: '逝者.csv',
      headings: cells('逝者姓名|逝者证件号|逝者性别|逝者户籍地址|死亡日期|HHKSSJ'),
      rows: [cells('王试验|110105195201010033|女|甲乡子村|20240628|20240701')],
    })
    expect(records).toEqual([
      {
        name: '王试验',
        person: '110105195201010033',
        sex: 'female',
        address: '甲乡子村',
        date: '2024-06-28',
        registeredAt: '2024-07-01',
      },
    ])
  })

  it.each<Damage>([
    {
      name: 'a day that no calendar has states none',
      cells: { 死亡日期: '2024/6/31' },
      issues: ['死亡日期 date.impossible'],
      field: 'date',
      value: undefined,
    },
    {
      name: 'a month without its day is as much as is known',
      cells: { 死亡日期: '2024年6月' },
      issues: [],
      field: 'date',
      value: '2024-06',
    },
    {
      name: 'a damaged identity number is kept and reported',
      cells: { 身份证号: '11010519520101003' },
      issues: ['身份证号 national-id.length'],
      field: 'person',
      value: '11010519520101003',
    },
    {
      name: 'a missing day of cremation is a gap',
      cells: { 火化日期: '' },
      issues: ['火化日期 cell.blank'],
      field: 'registeredAt',
      value: undefined,
    },
  ])('$name', ({ cells, issues, field, value }) => {
    const row = (sample.rows[0] ?? []).map((cell, i) => cells[sample.headings[i] ?? ''] ?? cell)
    const result = readSample(funeral, { ...sample, rows: [row] })
    expect(result.issues.map(({ column, code }) => `${column} ${code}`)).toEqual(issues)
    expect(result.records[0]?.[field]).toEqual(value)
  })
})
