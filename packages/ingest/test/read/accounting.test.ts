import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FileSource, readFiles } from '../../src/index.ts'
import { deaths, roll } from '../support/adapters.ts'
import { csv, records } from '../support/csv.ts'
import { gbk, utf8 } from '../support/gbk.ts'
import { type GeneratedLine, type GeneratedSheet, type Kind, sheets } from '../support/sheets.ts'
import { workbook } from '../support/workbook.ts'

const adapters = [deaths, roll]
const asText = (encode: (text: string) => Uint8Array, { lines }: GeneratedSheet): FileSource => ({
  file: '津贴.csv',
  bytes: encode(`${csv(lines.map(({ cells }) => cells)).replaceAll('\u00a0', '\u3000')}\r\n`),
})
const asWorkbook = ({ lines }: GeneratedSheet): FileSource => ({
  file: '津贴.xlsx',
  bytes: workbook([{ name: 'Sheet1', rows: lines.map(({ cells }) => cells) }]),
})

/** The physical line on which each generated line begins. */
function physicalRows(lines: readonly GeneratedLine[], text: boolean): number[] {
  let next = 1
  return lines.map(({ cells }) => {
    const row = next
    next += 1 + (text ? cells.join('').split('\n').length - 1 : 0)
    return row
  })
}

const formats: readonly (readonly [string, boolean, (sheet: GeneratedSheet) => FileSource])[] = [
  ['UTF-8', true, (sheet) => asText(utf8, sheet)],
  ['GB18030', true, (sheet) => asText(gbk, sheet)],
  ['xlsx', false, asWorkbook],
]

describe.each(formats)('of any dirty sheet as %s', (_, text, file) => {
  const runs = { numRuns: text ? 300 : 60 }

  it('every physical line is a title, a heading, ignored, accepted or rejected, and only one of them', () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        // A workbook does not keep blank rows at its end.
        const last = sheet.lines.findLastIndex(({ kind }) => kind !== 'blank')
        const lines = text ? sheet.lines : sheet.lines.slice(0, last + 1)
        const rows = physicalRows(lines, text)
        const rowsOf = (kind: Kind) => rows.filter((__, i) => lines[i]?.kind === kind)
        const { batches, files, issues } = readFiles([file({ lines })], { adapters })

        expect(files).toHaveLength(1)
        expect(batches[0]?.rows).toEqual(rowsOf('accepted'))
        expect(issues.filter(({ code }) => code === 'record.empty').map(({ row }) => row)).toEqual(
          rowsOf('rejected'),
        )
        const [report] = files[0]?.sheets ?? []
        for (const reason of ['title', 'heading', 'blank', 'subtotal', 'signature', 'note'] as const)
          expect([reason, report?.ignored[reason] ?? 0]).toEqual([reason, rowsOf(reason).length])
        expect(files[0]?.rows).toBe(rowsOf('accepted').length + rowsOf('rejected').length)
        expect((files[0]?.rows ?? 0) + (files[0]?.ignored ?? 0)).toBe(lines.length)
        for (const { row, disposition } of issues)
          if (row !== null) expect(disposition).toBe(rowsOf('rejected').includes(row) ? 'rejected' : 'kept')
      }),
      runs,
    )
  })

  it('records move with their rows and say the same', () => {
    fc.assert(
      fc.property(sheets, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (sheet, stream) => {
        const isRow = ({ kind }: GeneratedLine) => kind === 'accepted' || kind === 'rejected'
        const shuffled = sheet.lines
          .filter(isRow)
          .map((line) => ({ line, key: stream.next().value as number }))
        shuffled.sort((a, b) => a.key - b.key)
        const moved = {
          lines: sheet.lines.map((line) => (isRow(line) ? (shuffled.pop()?.line ?? line) : line)),
        }
        const [before, after] = [sheet, moved].map((given) => readFiles([file(given)], { adapters }))
        const said = (result: typeof before) =>
          records(result as NonNullable<typeof before>)
            .map(({ row: _row, ...values }) => JSON.stringify(values))
            .sort()
        expect(said(after)).toEqual(said(before))
        const counts = (result: typeof before) =>
          result?.files.map(({ sheets: _sheets, ...counted }) => counted)
        expect(counts(after)).toEqual(counts(before))
        const codes = (result: typeof before) =>
          result?.issues
            // What a line of totals adds up is told by its place.
            .filter(({ code }) => code !== 'total.mismatch')
            .map(({ code, raw }) => `${code} ${raw}`)
            .sort()
        expect(codes(after)).toEqual(codes(before))
      }),
      runs,
    )
  })
})

it('the same bytes give the same result', () => {
  fc.assert(
    fc.property(sheets, (sheet) => {
      const read = () => JSON.stringify(readFiles([asText(utf8, sheet)], { adapters }))
      expect(read()).toBe(read())
    }),
  )
})

it('no bytes make reading throw', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 200 }),
      fc.constantFrom('', 'PK\u0003\u0004', '\u0003', '\ufeff', '姓名,身份证号,金额\n'),
      (bytes, head) => {
        const all = Uint8Array.from([
          ...(head === 'PK\u0003\u0004' ? [0x50, 0x4b, 3, 4] : utf8(head)),
          ...bytes,
        ])
        const { files } = readFiles([{ file: '津贴.csv', bytes: all }], { adapters })
        expect(files).toHaveLength(1)
      },
    ),
    { numRuns: 500 },
  )
})
