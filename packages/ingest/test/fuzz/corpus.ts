import { readFiles, writePackage, zipPackage } from '../../src/index.ts'
import { deaths, roll } from '../support/adapters.ts'
import { csv } from '../support/csv.ts'
import { dbf } from '../support/dbf.ts'
import { gbk, utf8 } from '../support/gbk.ts'
import { idNumber } from '../support/id.ts'
import { workbook } from '../support/workbook.ts'

const title = ['津贴名册 2025年9月']
const heading = ['序号', '村(居)', '姓名', '身份证号', '金额（元）', '人数', '批准日期', '备注']

/** A roll as rows of text. */
export const rows: readonly (readonly string[])[] = [
  title,
  heading,
  ...Array.from({ length: 12 }, (_, i) => [
    String(i + 1),
    i % 3 === 0 ? '东村' : '',
    `张${'甲乙丙丁'[i % 4]}`,
    idNumber(i),
    '1,050.00',
    String(1 + (i % 3)),
    ['2025-03-05', '2025/3/5', '20250305', '2025年3月5日'][i % 4] as string,
    i === 5 ? '含"引号"，换\n行' : '',
  ]),
  ['合计', '', '', '', '12600.00', '24'],
  ['制表人：某某'],
]

const sheets = [
  {
    name: '九月',
    rows: rows.map((row, i) =>
      row.map((text, c) => (i > 1 && c === 4 && /^1,/.test(text) ? 1050 : text || null)),
    ),
    merges: ['A1:H1', 'B3:B5'],
    hiddenRows: [7],
  },
  { name: '字典', rows: [['村(居)'], ['东村'], ['西村']], hidden: true },
  { name: '十月', rows: [...rows.slice(0, 4), [{ date: 45_721 }, true, { date: 1.5, format: 'h:mm' }]] },
]

const fields = [
  { name: 'XM', type: 'C', length: 12 },
  { name: 'GMSFHM', type: 'C', length: 18 },
  { name: 'SWRQ', type: 'D', length: 8 },
  { name: 'JE', type: 'N', length: 10 },
  { name: 'FLAG', type: 'L', length: 1 },
]
const table = dbf(
  fields,
  Array.from({ length: 10 }, (_, i) => ({
    deleted: i === 3,
    cells: ['张甲', idNumber(i), '20250305', '1050.00', 'T'].map(gbk),
  })),
)

const records = rows
  .slice(2, -2)
  .map((row) =>
    Object.fromEntries(row.map((cell, i) => [heading[i] as string, i === 5 ? Number(cell) : cell])),
  )

const answers = Array.from(
  { length: 8 },
  (_, i) => [`R${i}`, '张甲', 50 + i, i % 2 === 0 ? 'S' : 'F'] as const,
)
const between = [
  'H|202509|',
  '流水号|账号|户名|金额|状态|',
  ...answers.map(([n, holder, amount, state]) => `${n}|6228480000000000018|${holder}|${amount}.00|${state}|`),
  'T|8|42800|4|',
]
const cut = [
  'H000800042800',
  ...answers.map(
    ([n, holder, amount, state]) =>
      `${n}  1001865300${holder}      ${String(amount * 100).padStart(8, '0')}${state}${' '.repeat(10)}`,
  ),
]

const read = readFiles(
  [
    { file: '津贴.csv', bytes: utf8(csv(rows)) },
    { file: '死亡.dbf', bytes: table },
  ],
  { adapters: [deaths, roll] },
)

/** The files of an exchange package. */
export const exchanged = writePackage(read, { purpose: '县级核对' })

/** A file of every format, before anything happens to it. */
export const corpus: readonly { readonly file: string; readonly bytes: Uint8Array }[] = [
  { file: 'utf8.csv', bytes: utf8(csv(rows)) },
  { file: 'bom.csv', bytes: utf8(`\ufeff${csv(rows)}`) },
  { file: 'gbk.csv', bytes: gbk(csv(rows)) },
  { file: 'tab.txt', bytes: gbk(rows.map((row) => row.join('\t')).join('\r')) },
  { file: 'utf16.txt', bytes: new Uint8Array(Buffer.from(`\ufeff${csv(rows)}`, 'utf16le')) },
  { file: 'book.xlsx', bytes: workbook(sheets) },
  { file: 'book.xls', bytes: workbook(sheets, { type: 'biff8' }) },
  { file: 'table.dbf', bytes: table },
  { file: 'list.json', bytes: utf8(JSON.stringify(records)) },
  { file: 'between.txt', bytes: gbk(between.join('\r\n')) },
  { file: 'cut.txt', bytes: gbk(cut.join('\r\n')) },
  { file: 'package.zip', bytes: zipPackage(exchanged) },
  { file: 'lines.json', bytes: utf8(records.map((record) => JSON.stringify(record)).join('\n')) },
]
