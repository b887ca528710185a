import { formatYuan } from '@hedui/core/values'
import type { IssueWords } from '../words.ts'

const limits: Readonly<Record<string, string>> = {
  fileBytes: 'bytes in the file',
  cellBytes: 'bytes in one cell',
  zipEntries: 'files in the zip',
  inflatedBytes: 'bytes once inflated',
  inflationRatio: 'times its compressed size',
  sheets: 'sheets',
  cells: 'cells',
  sharedStrings: 'shared texts',
}

const amount = (value: number, unit: string): string =>
  unit === 'fen' ? `¥${formatYuan(value)}` : String(value)

/** What is said of files that are damaged, or may mean harm. */
export const damage: IssueWords = {
  'file.limit': ({ limit, most, found }) =>
    `Too many ${limits[limit] ?? limit}: at most ${most}, counted up to ${found}, so it was not read. If the file must be so large, split it or raise the limit ${limit}.`,
  'file.doctype': ({ part }) =>
    `The part ${part} of the workbook declares a document type and could name other files, so it was not read. Save it anew in a spreadsheet program.`,
  'sheet.columns': ({ most, found }) =>
    `It has ${found} columns, of which the first ${most} were read. If stray cells stand far right, delete them.`,
  'text.encoding-unsure': ({ encoding, other, count }) =>
    `The ${count} characters of this short file may be ${encoding} or ${other}; they were read as ${encoding}. Look at the names.`,
  'text.mixed-encodings': ({ encoding, other, count, rows }) =>
    `The file is ${encoding}, but ${count} lines are ${other} (line ${rows.join(', ')}); their Chinese text was not read. Export it anew in one encoding.`,
  'sheet.hidden-rows': ({ count, rows }) =>
    `${count} rows are hidden (row ${rows.join(', ')}) and were read like the others. Find out whether they should count.`,
  'sheet.other-table': ({ from, count }) =>
    `Another table begins in row ${from}; its ${count} lines were not read. Put it on a sheet of its own.`,
  'cell.uncalculated': () =>
    'The cell is a formula without a result. Open the file in a spreadsheet program, calculate and save it.',
  'cell.merged': ({ row, column }) =>
    `Merged with the cell in row ${row}, column ${column}: what it says of this row is not known, so it counts as blank. Undo the merge and fill in every row.`,
  'row.shifted': ({ shift, from, to }) =>
    `Columns look shifted: what belongs in column ${from} stands in ${to}, ${Math.abs(shift)} to the ${shift > 0 ? 'right' : 'left'}. Nothing was moved back; correct the file.`,
  'total.mismatch': ({ stated, summed, unit }) =>
    `The total is wrong: the sheet says ${amount(stated, unit)}, its rows add up to ${amount(summed, unit)}.`,
  'file.repeated': ({ other }) => `The same as ${other}, byte for byte; both were read. Keep one of them.`,
  'file.same-month': ({ month, other, shared, of }) =>
    `The same form for ${month} as ${other}, with ${shared} of ${of} records alike; both were read. Keep the one that counts.`,
  'file.other-area': ({ by, region, found, count, of }) =>
    `It does not seem to be of this place (${region}): ${count} of ${of} ${by === 'division' ? 'division codes' : 'identity numbers'} begin with ${found}. Find out whether it was sent to the wrong place.`,
}
