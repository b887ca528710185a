import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Adapter, column, fillDown, statedAbove, text, unitBeside, unpivot } from '../../src/index.ts'
import { headingRows } from '../../src/layout/heading-rows.ts'
import { openBook } from '../../src/readers/open-book.ts'
import { fitOf } from '../../src/recognise/fit.ts'
import { fitsOf, recogniseSheet } from '../../src/recognise/recognise.ts'
import { deaths, roll } from '../support/adapters.ts'
import { csvFile } from '../support/csv.ts'
import { runs } from '../support/runs.ts'
import { workbook } from '../support/workbook.ts'

const under = (id: string, ...headings: [string, ...string[]]): Adapter => ({
  ...roll,
  id,
  recognise: { words: [] },
  columns: { name: column(text, ...headings) },
})
const adapters = [
  roll,
  deaths,
  under('test.grouped', '本人/姓名'),
  under('test.deep', '户主/本人/姓名'),
  under('test.year', '2025年'),
  under('test.digits', '2025'),
  under('test.letters', 'XM', '（元）姓名'),
  {
    ...under('test.stated', '姓名'),
    layout: [statedAbove('街道', /街道:(\S+)/)],
    columns: { name: column(text, '姓名'), township: column(text, '街道') },
  },
  {
    ...under('test.wide', '姓名'),
    layout: [
      fillDown('name'),
      unitBeside('name', '户主'),
      unpivot({ headings: /^津贴$/, name: '项目', value: '额' }),
    ],
    columns: { name: column(text, '姓名'), kind: column(text, '项目'), amount: column(text, '额', '金额') },
  },
]

const cells = fc.constantFrom(
  ...['', '姓名', ' 姓名*', '姓 名（元）', '姓名：', '（元）姓名', '本人', '户主', '户主/本人', '本人/姓名'],
  ...['2025年', '２０２５年', '2025', '身份证号', '金额', '张三', '津贴', '※', 'xm', 'ＸＭ', '东村', '17'],
  ...['街道：东街', '街道', '项目'],
)
const rows = fc.array(fc.array(cells, { maxLength: 5 }), { maxLength: 8 })
const files = fc.oneof(
  rows.map((lines) => csvFile(lines.length > 0 ? lines : [['']])),
  fc
    .array(fc.array(fc.oneof(cells, fc.constantFrom(17, 2025, 45721.5)), { maxLength: 5 }), {
      minLength: 1,
      maxLength: 8,
    })
    .map((lines) => ({ file: '名册.xlsx', bytes: workbook([{ name: '甲', rows: lines }]) })),
)

describe('recognising by the lines that bear a heading', () => {
  it('finds what setting every adapter against every line finds', () => {
    fc.assert(
      fc.property(files, ({ file, bytes }) => {
        for (const sheet of openBook(bytes, { file }).sheets) {
          const all = headingRows(sheet)
          const every = adapters.flatMap((adapter) => fitOf(adapter, sheet, all, file) ?? [])
          expect(fitsOf(sheet, adapters, file)).toEqual(every)
          const fitting = every.filter(({ fits }) => fits)
          const { fit, reason } = recogniseSheet(sheet, adapters, file)
          if (fit) expect(fitting).toContainEqual(fit)
          else if (fitting.length > 0) expect(reason?.code).toBe('file.ambiguous')
        }
      }),
      runs(300),
    )
  })
})
