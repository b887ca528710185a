import { cells, type Sample } from '@hedui/testing'
import { fixedReturn, pipedReturn } from '../src/index.ts'
import { gbk } from './gbk.ts'

type Lines = readonly (readonly string[])[]

const piped = (headings: readonly string[], rows: Lines): Uint8Array =>
  gbk(
    [
      'H|某县财政局|试验银行|202509|2|523.00|',
      ...[headings, ...rows].map((fields) => `${fields.join('|')}|`),
      'T|2|523.00|1|50.00|',
      '',
    ].join('\r\n'),
  )

const widths = [20, 32, 40, 14, 1, 30]

const fixed = (_: readonly string[], rows: Lines): Uint8Array =>
  gbk(
    [
      'H20250900000000020000000000052300某县财政局 试验银行代发回盘',
      ...rows.map((fields) => fields.map((field, i) => padded(field, widths[i] ?? 0)).join('')),
      'T00000000020000000000052300',
      '',
    ].join('\r\n'),
  )

const padded = (text: string, width: number): string => text + ' '.repeat(width - gbk(text).length)

const records: Sample['records'] = [
  {
    month: '2025-09',
    reference: '202509040000000001',
    account: '6228480000000000018',
    accountHolder: '王试验',
    amount: 5000,
    outcome: 'paid',
    bank: '试验银行',
  },
  {
    month: '2025-09',
    reference: '202509020000000002',
    account: '10018653001117193662',
    accountHolder: '李试验',
    amount: 47_300,
    outcome: 'returned',
    returnReason: 'holder-mismatch',
    bank: '试验银行',
  },
]

/** Synthetic: every person, account and bank is invented. */
export const samples: readonly Sample[] = [
  {
    adapter: pipedReturn,
    file: '回盘.txt',
    headings: cells('流水号|账号|户名|金额|状态|原因'),
    rows: [
      cells('202509040000000001|6228480000000000018|王试验|50.00|S|'),
      cells('202509020000000002|10018653001117193662|李试验|473.00|F|账号户名不符'),
    ],
    write: piped,
    records,
  },
  {
    adapter: fixedReturn,
    file: '回盘.txt',
    headings: cells('流水号|账号|户名|金额|状态|原因'),
    rows: [
      cells('202509040000000001|6228480000000000018|王试验|00000000005000|S|'),
      cells('202509020000000002|10018653001117193662|李试验|00000000047300|F|账号户名不符'),
    ],
    write: fixed,
    records,
  },
]
