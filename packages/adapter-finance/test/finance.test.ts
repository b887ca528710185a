import type { ProgrammeEntry } from '@hedui/core'
import { cells, readSample, type Sample, testAdapter } from '@hedui/testing'
import { describe, expect, it } from 'vitest'
import { finance, householdSubsidies, paymentOrders, subsidyList } from '../src/index.ts'

const oldAge: ProgrammeEntry = {
  id: 'old-age',
  title: { zh: '高龄津贴', en: 'Old-age allowance' },
  aliases: ['高龄补贴'],
  class: 'old-age',
  unit: 'person',
  discretionary: false,
  posthumous: false,
  repeatable: false,
  excludes: [],
  rules: 'not found',
  source: 'synthetic',
}

interface Damage {
  readonly name: string
  readonly cells: Readonly<Record<string, string>>
  readonly issues: readonly string[]
  readonly field: string
  readonly value: string | number | undefined
}

/** Synthetic: every place, person, number and amount is invented. */
const sample: Sample = {
  adapter: paymentOrders,
  file: '发放明细.csv',
  above: ['某县财政惠民补贴一卡通发放明细（2025年9月）'],
  headings: cells(
    '流水号|乡镇|村|姓名|身份证号|补贴项目名称|所属期|发放金额|代发银行|一卡通账号|户名|兑付时间|摘要',
  ),
  rows: [
    cells(
      '202509040000000001|甲乡|子村|王试验|110105193801010054|高龄津贴|202509|50.00|农业银行|6228480000000000018|王试验|20250914|',
    ),
    cells(
      '202509040000000002|甲乡|子村|李试验|110105194903100012|耕地补贴|2025|312.50|农业银行|6228480000000000026|甲乡敬老院|2025/9/14|4.2亩',
    ),
  ],
  records: [
    {
      layer: 'instructed',
      kind: 'regular',
      reference: '202509040000000001',
      township: '甲乡',
      village: '子村',
      name: '王试验',
      beneficiary: '110105193801010054',
      programme: 'old-age',
      month: '2025-09',
      amount: 5000,
      bank: '农业银行',
      account: '6228480000000000018',
      accountHolder: '王试验',
      holderKind: 'person',
      paidAt: '2025-09-14',
    },
    {
      layer: 'instructed',
      kind: 'regular',
      reference: '202509040000000002',
      township: '甲乡',
      village: '子村',
      name: '李试验',
      beneficiary: '110105194903100012',
      programme: 'land-subsidy',
      month: '2025',
      amount: 31250,
      bank: '农业银行',
      account: '6228480000000000026',
      accountHolder: '甲乡敬老院',
      holderKind: 'institution',
      paidAt: '2025-09-14',
      note: '4.2亩',
    },
  ],
}

const land: ProgrammeEntry = {
  ...oldAge,
  id: 'land-subsidy',
  title: { zh: '耕地补贴', en: 'Land' },
  aliases: [],
}

/** Synthetic, like the sample above. */
const lists: readonly Sample[] = [
  {
    adapter: subsidyList,
    file: '清册.csv',
    headings: cells(
      '项目编号|项目名称|农户姓名|人口数|所在县|镇|村|组|身份证号|电话号码|一折通卡号|下达金额|年度',
    ),
    rows: [
      cells(
        'X1|耕地补贴|王试验|3|某县|甲镇|子村|1组|110105193801010054|13800000000|6228480000000000018|312.50|2025',
      ),
    ],
    records: [
      {
        layer: 'instructed',
        kind: 'regular',
        programme: 'land-subsidy',
        name: '王试验',
        township: '甲镇',
        village: '子村',
        beneficiary: '110105193801010054',
        account: '6228480000000000018',
        amount: 31250,
        month: '2025',
      },
    ],
  },
  {
    adapter: householdSubsidies,
    file: '清册.csv',
    above: ['甲镇2025年9月一折通补贴发放清册'],
    headings: cells(
      '户主姓名|户口本号|一折通账号|开户银行|家庭住址|补贴项目名称|补贴总量/补贴面积|补贴标准|补贴金额|兑付时间|备注',
    ),
    rows: [
      cells('王试验|300000563|6228480000000000018|农业银行|子村|耕地补贴|4.2亩|74.40|312.48|2025-09-14|'),
    ],
    records: [
      {
        layer: 'instructed',
        kind: 'regular',
        month: '2025-09',
        name: '王试验',
        household: 'hukou:300000563',
        account: '6228480000000000018',
        bank: '农业银行',
        programme: 'land-subsidy',
        amount: 31248,
        paidAt: '2025-09-14',
      },
    ],
  },
]

describe('lists of subsidies', () => {
  for (const list of lists)
    testAdapter(list.adapter, { ...list, others: finance, catalogue: [oldAge, land] }, { describe, it })
})

/** The first order of the sample with cells replaced. */
function order(cells: Readonly<Record<string, string>>) {
  const row = (sample.rows[0] ?? []).map((cell, i) => cells[sample.headings[i] ?? ''] ?? cell)
  const { records, issues } = readSample(finance, { ...sample, rows: [row] }, [oldAge])
  return { record: records[0] ?? {}, issues: issues.map(({ column, code }) => `${column} ${code}`) }
}

describe('payment orders', () => {
  testAdapter(sample.adapter, { ...sample, others: finance, catalogue: [oldAge, land] }, { describe, it })

  it.each([
    { summary: '', kind: 'regular' },
    { summary: '4.2亩', kind: 'regular' },
    { summary: '补发2025-08', kind: 'back-pay' },
    { summary: '2025-09退汇重发', kind: 're-sent' },
  ])('with the summary “$summary” are $kind', ({ summary, kind }) => {
    expect(order({ 摘要: summary }).record.kind).toBe(kind)
  })

  it.each([
    { holder: '王试验', kind: 'person' },
    { holder: '欧阳试验', kind: 'person' },
    { holder: '努尔·试验', kind: 'person' },
    { holder: '甲乡中心敬老院', kind: 'institution' },
    { holder: '敬老院', kind: 'institution' },
    { holder: '子村村民委员会', kind: 'collective' },
    { holder: '子村经济合作社', kind: 'collective' },
    { holder: '王试验和李试验', kind: undefined },
    { holder: '', kind: undefined },
  ])('into the account of “$holder” are known as $kind', ({ holder, kind }) => {
    expect(order({ 户名: holder }).record.holderKind).toBe(kind)
  })

  it.each<Damage>([
    {
      name: 'an unknown programme stays, marked',
      cells: { 补贴项目名称: '新农补贴' },
      issues: ['补贴项目名称 code.unmapped'],
      field: 'programme',
      value: 'unmapped:新农补贴',
    },
    {
      name: 'an amount with its unit is an amount',
      cells: { 发放金额: '￥50.00元' },
      issues: [],
      field: 'amount',
      value: 5000,
    },
    {
      name: 'an apostrophe before an account is no part of it',
      cells: { 一卡通账号: "'6228480000000000018" },
      issues: [],
      field: 'account',
      value: '6228480000000000018',
    },
    {
      name: 'an account with a wrong check digit is kept',
      cells: { 一卡通账号: '6228480000000000019' },
      issues: ['一卡通账号 bank-account.luhn'],
      field: 'account',
      value: '6228480000000000019',
    },
    {
      name: 'a period that is no month states none',
      cells: { 所属期: '上季度' },
      issues: ['所属期 month.form'],
      field: 'month',
      value: undefined,
    },
    {
      name: 'a missing identity number is a gap',
      cells: { 身份证号: '' },
      issues: ['身份证号 cell.blank'],
      field: 'beneficiary',
      value: undefined,
    },
  ])('$name', ({ cells, issues, field, value }) => {
    const result = order(cells)
    expect(result.issues).toEqual(issues)
    expect(result.record[field]).toEqual(value)
  })
})
