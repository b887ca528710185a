import { optional } from '../harness/optional.mjs'

/**
 * A reader of workbooks: the lines of the first sheet as texts.
 * @typedef {{ lines: (bytes: Uint8Array) => Promise<readonly (readonly string[])[]> }} WorkbookPeer
 */

/** @returns {Promise<WorkbookPeer | { reason: string }>} */
export async function exceljs() {
  const found = await optional('exceljs')
  if ('reason' in found) return found
  /** @typedef {{ eachRow(row: (row: { values: unknown[] }) => void): void }} Sheet */
  const { default: library } =
    /** @type {{ default: { Workbook: new () => { xlsx: { load(bytes: Uint8Array): Promise<unknown> }, worksheets: Sheet[] } } }} */ (
      found.module
    )
  return {
    async lines(bytes) {
      const book = new library.Workbook()
      await book.xlsx.load(bytes)
      /** @type {string[][]} */
      const lines = []
      // Their first column is number 1.
      book.worksheets[0]?.eachRow(({ values }) => lines.push(values.slice(1).map(String)))
      return lines
    },
  }
}

/** @returns {Promise<WorkbookPeer | { reason: string }>} */
export async function readExcelFile() {
  const found = await optional('read-excel-file/node')
  if ('reason' in found) return found
  const { readSheet } = /** @type {{ readSheet(bytes: Uint8Array): Promise<unknown[][]> }} */ (found.module)
  return { lines: async (bytes) => (await readSheet(bytes)).map((cells) => cells.map(String)) }
}
