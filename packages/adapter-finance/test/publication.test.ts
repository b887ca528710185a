import type { ProgrammeEntry } from '@hedui/core'
import { cells, readSample, type Sample, testAdapter } from '@hedui/testing'
import { describe, expect, it } from 'vitest'
import { dibaoPublication, finance, subsidyPublication } from '../src/index.ts'

const oldAge: ProgrammeEntry = {
  id: 'old-age',
  title: { zh: '高龄津贴', en: 'Old-age allowance' },
  aliases: [],
  class: 'old-age',
  unit: 'person',
  discretionary: false,
  posthumous: false,
  repeatable: false,
  excludes: [],
  rules: 'not found',
  source: 'synthetic',
}

/** Synthetic: every place, person, number and amount is invented. */
const dibao: Sample = {
  adapter: dibaoPublication,
  file: '公示.csv',
  above: ['某县2025年10月最低生活保障对象公示', '乡镇：甲乡        公示期7天，监督电话：000'],
  headings: cells('序号|村(居)|户主姓名|低保证号|保障人数|月保障金额（元）|备注'),
  rows: [
    cells('1|子村|王*验|N331122100201900001|1|473|'),
    cells('2|子村|李*|N331122100201900002|3|1304.5|复核'),
  ],
  records: [
    {
      class: 'dibao',
      month: '2025-10',
      township: '甲乡',
      village: '子村',
      name: '王*验',
      household: 'dibao:N331122100201900001',
      declaredSize: 1,
      amount: 47_300,
      days: 7,
    },
    {
      class: 'dibao',
      month: '2025-10',
      township: '甲乡',
      village: '子村',
      name: '李*',
      household: 'dibao:N331122100201900002',
      declaredSize: 3,
      amount: 130_450,
      days: 7,
      note: '复核',
    },
  ],
}

const subsidies: Sample = {
  adapter: subsidyPublication,
  file: '公示.csv',
  above: ['某县惠民补贴公示（2025年10月）', '公示时间：2025年10月8日至2025年10月14日'],
  headings: cells('序号|村|姓名|身份证号|补贴项目名称|补贴金额'),
  rows: [cells('1|子村|王*验|110105********0012|高龄津贴|50.00')],
  records: [
    {
      month: '2025-10',
      village: '子村',
      name: '王*验',
      maskedNumber: '110105********0012',
      programme: 'old-age',
      amount: 5000,
      from: '2025-10-08',
      to: '2025-10-14',
    },
  ],
}

describe('published lists', () => {
  for (const sample of [dibao, subsidies])
    testAdapter(sample.adapter, { ...sample, others: finance, catalogue: [oldAge] }, { describe, it })

  it.each([
    { above: '公示期：7天', days: 7 },
    { above: '公示期限为10天', days: 10 },
    { above: '监督电话：12345', days: undefined },
  ])('under “$above” were up for $days days', ({ above, days }) => {
    const { records } = readSample(finance, { ...dibao, above: ['2025年10月低保公示', above] })
    expect(records[0]?.days).toBe(days)
  })

  it('with an identity number in clear say so, and keep none', () => {
    const rows = [cells('1|子村|王*验|110105194903100012|高龄津贴|50.00')]
    const { records, issues } = readSample(finance, { ...subsidies, rows }, [oldAge])
    expect(records[0]?.maskedNumber).toBeUndefined()
    expect(issues).toEqual([{ row: 4, column: '身份证号', code: 'text.pattern' }])
  })
})
