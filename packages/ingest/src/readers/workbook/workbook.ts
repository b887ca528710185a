import type { Book, BookFormat } from '../book.ts'
import type { Limits } from '../limits.ts'
import { checkChains } from '../ole2/chains.ts'
import { storedZip } from '../zip/stored.ts'
import { isSheet, workbookParts } from './parts.ts'
import { inContainer, plainRecords } from './records.ts'
import { unusualSheets } from './sheetjs.ts'
import type { WorkbookSheets } from './sheets.ts'
import { markUncached } from './uncached.ts'
import { xlsSheets } from './xls/open-xls.ts'
import { xlsxSheets } from './xlsx/open-xlsx.ts'

type Format = BookFormat & ('xlsx' | 'xls')

/**
 * An xlsx or xls workbook. SheetJS reads those that are written in an unusual way. What it cannot read is
 * `file.unreadable`; it is given nothing that is larger than the limits, and of a zip only parts that inflated.
 */
export const openWorkbook = (bytes: Uint8Array, file: string, format: Format, limits: Limits): Book => ({
  ...{ file, format, encoding: null },
  ...(format === 'xlsx' ? newSheets(bytes, file, limits) : oldSheets(bytes, file, limits)),
})

function newSheets(bytes: Uint8Array, file: string, limits: Limits): WorkbookSheets {
  const parts = workbookParts(bytes, limits)
  return xlsxSheets(parts, file, limits) ?? unusualSheets(marked(parts), file, 'xlsx', limits)
}

function oldSheets(bytes: Uint8Array, file: string, limits: Limits): WorkbookSheets {
  checkChains(bytes)
  const records = plainRecords(bytes)
  return xlsSheets(records.stream, file, limits) ?? unusualSheets(inContainer(records), file, 'xls', limits)
}

const marked = (parts: ReadonlyMap<string, Uint8Array>): Uint8Array =>
  storedZip(new Map([...parts].map(([name, xml]) => [name, isSheet(name) ? markUncached(xml) : xml])))
