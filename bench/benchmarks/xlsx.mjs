import { read, utils, write } from '@e965/xlsx'
import { finance } from '@hedui/adapter-finance'
import { cellAt } from '@hedui/core'
import { readFiles } from '@hedui/ingest'
import { catalogue } from '@hedui/programmes-cn'
import { listings } from '../data/folder.mjs'
import { row } from '../harness/row.mjs'
import { timed } from '../harness/time.mjs'
import { exceljs, readExcelFile } from '../peers/workbook.mjs'

const MICROSECONDS_A_ROW = 10

/**
 * A workbook of payment orders to records; the peers read the same cells to rows of texts.
 * @type {import('./benchmark.mjs').Benchmark}
 */
export default {
  name: 'xlsx',
  world: null,
  async run({ size }) {
    const name = 'xlsx'
    const lines = listings(size)[0]?.lines.slice(0, 1 + size / 10) ?? []
    const rows = lines.length - 1
    const bytes = workbook(lines)
    const sources = [{ file: '惠民补贴一卡通发放明细_202501.xlsx', bytes }]
    const ours = await timed(() => readFiles(sources, { adapters: finance, catalogue }))
    const theirs = await timed(() => {
      const { SheetNames, Sheets } = read(bytes, { dense: true })
      return utils.sheet_to_json(/** @type {object} */ (Sheets[SheetNames[0] ?? '']), {
        header: 1,
        raw: false,
      })
    })
    const amounts = ours.answer.batches.flatMap(({ rows: made, columns: { amount } }) =>
      made.map((_, i) => amount && cellAt(amount, i)),
    )
    const expected = fenOf(lines)
    const made = { name, unit: 'µs/row', ours: (ours.ms * 1000) / rows }
    const equal = amounts.length === rows && amounts.join() === expected
    const sheetjs = fenOf(/** @type {string[][]} */ (theirs.answer)) === expected
    const result = [
      row({ ...made, peer: 'target', theirs: MICROSECONDS_A_ROW, equal, note: `${rows} rows` }),
      row({ ...made, peer: 'sheetjs', theirs: (theirs.ms * 1000) / rows, equal: equal && sheetjs }),
    ]
    const missing = []
    for (const [peer, open] of Object.entries({ exceljs, 'read-excel-file': readExcelFile })) {
      const found = await open()
      if ('reason' in found) missing.push({ name, peer, reason: found.reason })
      else {
        const { ms, answer } = await timed(() => found.lines(bytes))
        const same = equal && fenOf(answer) === expected
        result.push(row({ ...made, peer, theirs: (ms * 1000) / rows, equal: same }))
      }
    }
    return { rows: result, missing }
  },
}

/** @param {readonly (readonly string[])[]} lines the first are the headings */
const fenOf = (lines) =>
  lines
    .slice(1)
    .map((line) => Math.round(Number(line[6]) * 100))
    .join()

/** @param {readonly (readonly string[])[]} lines @returns {Uint8Array} */
function workbook(lines) {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet(lines.map((line) => [...line])), '发放明细')
  return write(book, { type: 'buffer', bookType: 'xlsx', compression: true })
}
