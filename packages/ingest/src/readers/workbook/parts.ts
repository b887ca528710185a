import type { Limits } from '../limits.ts'
import { Unreadable, within } from '../unreadable.ts'
import { unzip } from '../zip/unzip.ts'
import { countTags, hasDoctype } from './tags.ts'

const workbook = 'xl/workbook.xml'
const isText = (name: string): boolean => /\.(?:xml|rels)$/i.test(name)
/** Whether a part is a sheet by its name. */
export const isSheet = (name: string): boolean => /^xl\/\w+sheets\/[^/]+\.xml$/i.test(name)

/** What else a zip is. */
function otherZip(parts: ReadonlyMap<string, unknown>): string {
  if (parts.has('content.xml')) return 'ods'
  return parts.has('xl/_rels/workbook.bin.rels') ? 'xlsb' : 'zip'
}

/** The XML parts of an xlsx workbook, within limits. Pictures, embedded files and zips within the zip stay closed. */
export function workbookParts(bytes: Uint8Array, limits: Limits): ReadonlyMap<string, Uint8Array> {
  const parts = unzip(bytes, isText, limits)
  const main = parts.get(workbook) ?? [...parts].find(([name]) => /^xl\/workbook\d*\.xml$/i.test(name))?.[1]
  if (main === undefined || !parts.has('[Content_Types].xml'))
    throw new Unreadable('file.format', { found: otherZip(parts) })
  for (const [part, xml] of parts) if (hasDoctype(xml)) throw new Unreadable('file.doctype', { part })

  const sheets = countTags(main, 'sheet', limits.sheets)
  within(limits, 'sheets', sheets)
  let cells = 0
  let widest = 0
  let found = 0
  for (const [name, xml] of parts) {
    if (/sharedStrings[^/]*\.xml$/i.test(name))
      within(limits, 'sharedStrings', countTags(xml, 'si', limits.sharedStrings))
    if (!isSheet(name)) continue
    const own = countTags(xml, 'c', limits.cells)
    found++
    cells += own
    widest = Math.max(widest, own)
  }
  // A part may be named by several sheets, and would be read for each.
  within(limits, 'cells', cells + Math.max(0, sheets - found) * widest)
  return parts
}
