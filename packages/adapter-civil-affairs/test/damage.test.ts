import { readSample, type Sample } from '@hedui/testing'
import { describe, expect, it } from 'vitest'
import { civilAffairs } from '../src/index.ts'
import { samples } from './samples.ts'

const sampleOf = (id: string): Sample => {
  const found = samples.find(({ adapter }) => adapter.id === `civil-affairs.${id}`)
  if (!found) throw new Error(`no sample of ${id}`)
  return found
}

/** Reads the sample of an adapter with cells of its first row replaced. */
function damaged(id: string, cells: Readonly<Record<string, string>>) {
  const { headings, rows, ...sample } = sampleOf(id)
  const [first = [], ...others] = rows
  const row = first.map((cell, i) => cells[(headings[i] ?? '').replace(/\*|（元）/g, '')] ?? cell)
  return readSample(civilAffairs, { ...sample, headings, rows: [row, ...others] })
}

const cases = [
  {
    name: 'an account that a spreadsheet spoiled is kept and reported',
    adapter: 'old-age-roll',
    cells: { 一卡通账号: '6.22848E+18' },
    issues: ['一卡通账号 bank-account.precision-lost'],
    states: { account: '6.22848E+18' },
  },
  {
    name: 'an identity number that a spreadsheet spoiled is kept and reported',
    adapter: 'dibao-rural-roll',
    cells: { 身份证号: '1.10105E+17' },
    issues: ['身份证号 national-id.precision-lost'],
    states: { beneficiary: '1.10105E+17', name: '王试验' },
  },
  {
    name: 'a missing guardian number is a gap, not a lost row',
    adapter: 'orphan-roll',
    cells: { 监护人身份证号: '' },
    issues: ['监护人身份证号 cell.blank'],
    states: { guardian: undefined, guardianName: '王试验' },
  },
  {
    name: 'a missing level is a gap',
    adapter: 'disability-nursing-roll',
    cells: { 残疾等级: '' },
    issues: ['残疾等级* cell.blank'],
    states: { disabilityLevel: undefined },
  },
  {
    name: 'a telephone number under the date of approval states no date',
    adapter: 'dibao-urban-roll',
    cells: { 审批日期: '13800000000' },
    issues: ['审批日期 date.form'],
    states: { approvedAt: undefined, amount: 82800 },
  },
  {
    name: 'a name destroyed by an earlier conversion states nothing',
    adapter: 'dibao-member-list',
    cells: { 成员姓名: '锟斤拷' },
    issues: ['成员姓名 text.destroyed'],
    states: { name: undefined, person: '110105194903100012' },
  },
  {
    name: 'a word that no list has stays, marked',
    adapter: 'dibao-member-list',
    cells: { 人员状态: '外出务工' },
    issues: ['人员状态 code.unmapped'],
    states: { personStatus: 'unmapped:外出务工' },
  },
  {
    name: 'full-width digits, spaces and stars in headings are no damage',
    adapter: 'temporary-relief-ledger',
    cells: { 救助金额: '６００．００元', 申请人: ' 王试验 ' },
    issues: [],
    states: { amount: 60000, name: '王试验' },
  },
] as const

describe('damage in the files of civil affairs', () => {
  it.each(cases)('$name', ({ adapter, cells, issues, states }) => {
    const result = damaged(adapter, cells)
    expect(result.issues.map(({ column, code }) => `${column} ${code}`)).toEqual(issues)
    for (const [field, value] of Object.entries(states))
      expect(result.records[0]?.[field], field).toEqual(value)
  })
})
