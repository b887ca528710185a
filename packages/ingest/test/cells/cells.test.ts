import { describe, expect, it } from 'vitest'
import {
  account,
  type Cell,
  code,
  count,
  date,
  fen,
  flag,
  household,
  identifier,
  month,
  nationalId,
  pattern,
  phone,
  programme,
  text,
  wan,
  yuan,
} from '../../src/index.ts'

const context = {
  catalogue: { programmeOf: (name: string) => (name === '农村低保' ? 'dibao.rural' : undefined) },
}
const sex = code('sex', { male: ['男', '1'], female: ['女', '2'] })
const yes = flag({ 是: true, 否: false })

interface Case {
  readonly cell: Cell<string> | Cell<number> | Cell<boolean>
  readonly given: string | number | { readonly serial: number }
  readonly value: string | number | boolean | null
  readonly issue?: string
}

const texts: readonly Case[] = [
  { cell: nationalId, given: '11010519491231002x', value: '11010519491231002X' },
  {
    cell: nationalId,
    given: '110105194912310021',
    value: '110105194912310021',
    issue: 'national-id.check-digit',
  },
  { cell: nationalId, given: '1.10105E+17', value: '1.10105E+17', issue: 'national-id.precision-lost' },
  { cell: nationalId, given: '11010519491231002N', value: '11010519491231002N', issue: 'national-id.pseudo' },
  { cell: nationalId, given: '张三', value: '张三', issue: 'national-id.characters' },
  {
    cell: nationalId,
    given: 110105194912310000,
    value: '110105194912310000',
    issue: 'national-id.precision-lost',
  },
  { cell: account, given: '6228 4800 0000 0000 018', value: '6228480000000000018' },
  { cell: account, given: '6228480000000000019', value: '6228480000000000019', issue: 'bank-account.luhn' },
  { cell: account, given: '6228****0018', value: '6228****0018', issue: 'bank-account.characters' },
  { cell: account, given: 6228480000000000000, value: null, issue: 'bank-account.precision-lost' },
  { cell: account, given: 10018653, value: '10018653' },
  { cell: yuan, given: '￥1,234.50元', value: 123450 },
  { cell: yuan, given: '0.35万元', value: 350000 },
  { cell: yuan, given: '八百', value: null, issue: 'money.form' },
  { cell: yuan, given: 0.1 + 0.2, value: 30 },
  { cell: yuan, given: { serial: 45721 }, value: null, issue: 'money.form' },
  { cell: wan, given: '3', value: 3000000 },
  { cell: wan, given: 0.03, value: 30000 },
  { cell: fen, given: '00000000005000', value: 5000 },
  { cell: date, given: '2025/3/5', value: '2025-03-05' },
  { cell: date, given: '2025年3月5日', value: '2025-03-05' },
  { cell: date, given: '2025-02-30', value: null, issue: 'date.impossible' },
  { cell: date, given: '18900215657', value: null, issue: 'date.form' },
  { cell: date, given: { serial: 18264 }, value: '1950-01-01' },
  { cell: date, given: { serial: 45721.99 }, value: '2025-03-05' },
  { cell: date, given: 20250305, value: '2025-03-05' },
  { cell: date, given: 45721, value: '2025-03-05' },
  { cell: date, given: 2025.1, value: null, issue: 'date.form' },
  { cell: month, given: '202509', value: '2025-09' },
  { cell: month, given: '2025', value: '2025' },
  { cell: month, given: '20250901', value: '2025-09' },
  { cell: month, given: '202513', value: null, issue: 'month.impossible' },
  { cell: month, given: { serial: 45901 }, value: '2025-09' },
  { cell: month, given: 45901, value: '2025-09' },
  { cell: month, given: 2025.1, value: null, issue: 'month.form' },
  { cell: count, given: '3人', value: 3 },
  { cell: count, given: '2.5', value: null, issue: 'quantity.places' },
  { cell: count, given: 3, value: 3 },
  { cell: count, given: 2.5, value: null, issue: 'quantity.form' },
  { cell: phone, given: '138 0000 0000', value: '13800000000' },
  { cell: phone, given: 13800000000, value: '13800000000' },
  { cell: phone, given: '无人接听', value: null, issue: 'phone.form' },
  { cell: identifier, given: '331122100001.0', value: '331122100001' },
  { cell: identifier, given: '2.0251E+17', value: null, issue: 'identifier.precision-lost' },
  { cell: identifier, given: 331122100001, value: '331122100001' },
  { cell: household('hukou'), given: '300000563.0', value: 'hukou:300000563' },
  { cell: household('dibao'), given: 'n331122100202100004', value: 'dibao:N331122100202100004' },
  { cell: household('hukou'), given: 300000563, value: 'hukou:300000563' },
  { cell: text, given: '3.32526E+17', value: null, issue: 'identifier.precision-lost' },
  { cell: programme, given: '农村低保', value: 'dibao.rural' },
  { cell: programme, given: '月饼补贴', value: 'unmapped:月饼补贴', issue: 'code.unmapped' },
  { cell: sex, given: '女', value: 'female' },
  { cell: sex, given: '1.0', value: 'male' },
  { cell: sex, given: '不详', value: 'unmapped:不详', issue: 'code.unmapped' },
  { cell: yes, given: '否', value: false },
  { cell: yes, given: '可能', value: null, issue: 'flag.unmapped' },
  {
    cell: pattern('village', /^\d{12}$/, ['331122100001']),
    given: '3311',
    value: null,
    issue: 'text.pattern',
  },
]

describe('a cell', () => {
  it.each(texts.map((c) => [c.cell.name, JSON.stringify(c.given), c] as const))(
    '%s reads %s',
    (_, __, given) => {
      const cell = given.cell as Cell<string | number | boolean>
      const decoded =
        typeof given.given === 'string'
          ? cell.decode(given.given, context)
          : typeof given.given === 'number'
            ? cell.number?.(given.given, false, context)
            : cell.number?.(given.given.serial, true, context)
      expect([decoded?.value, decoded?.issue?.code]).toEqual([given.value, given.issue])
    },
  )

  it('keeps an unmapped code recognisable, and writes it back as it was', () => {
    const { value, issue } = sex.decode('不详', context)
    expect(issue).toEqual({ code: 'code.unmapped', facts: { list: 'sex' } })
    expect(sex.encode(value as string)).toBe('不详')
  })
})
