import type { IssueWords } from '../words.ts'
import { damage } from './damage.ts'

const some = (items: readonly string[]): string =>
  items.length > 4 ? `${items.slice(0, 4).join(', ')} and ${items.length - 4} more` : items.join(', ')

const places: Readonly<Record<string, string>> = {
  title: 'the title',
  sheet: "the sheet's name",
  file: "the file's name",
}
/** What else a file may be, whatever its name says, and what to do. */
const formats: Readonly<Record<string, string>> = {
  empty: 'The file is empty: ask the sender for it again.',
  markup:
    'A web page or XML under the name of a table: open it in a spreadsheet program and save it as xlsx.',
  pdf: 'A PDF: ask for the table that it was made from.',
  ods: 'An OpenDocument table: save it as xlsx.',
  xlsb: 'A binary workbook (xlsb): save it as xlsx.',
  zip: 'An archive or a document of another program: unpack it, and put the tables in it into the folder.',
  ole2: 'A document of another program than a spreadsheet: if it holds a table, save that as xlsx.',
  binary:
    'Not a table but a picture, an archive, UTF-16 without its mark, or a damaged file: save the table as xlsx.',
}
const unreadable: Readonly<Record<string, string>> = {
  password:
    'The file has a password. Open it in a spreadsheet program, take the password away and save it anew.',
  json: 'The JSON breaks off or is not well formed. Have it exported anew.',
}
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const place = (code: string): string => places[code] ?? code

export const issues: IssueWords = {
  ...damage,
  'file.unrecognised': () =>
    'No known format fits: none of the first 30 lines has a heading that an adapter knows. If it is a form of the department, put its headings on a line above the records, or write an adapter (docs/guide/adapters.md).',
  'file.headings-missing': ({ nearest, sought, matched }) =>
    matched >= 3 * sought.length
      ? `Nearest to "${nearest}", but compulsory headings are missing: ${some(sought)}. If the department renamed one, add its new heading to the adapter.`
      : `No known format fits. The nearest, "${nearest}", also needs ${some(sought)}.`,
  'file.words-missing': ({ nearest, sought }) =>
    `Its headings are those of "${nearest}", but the title, the sheet's name and the file's name say nothing of ${some(sought)}.`,
  'file.ambiguous': ({ adapters }) =>
    `Several formats fit equally well (${adapters.join(', ')}), so it was not read. Say in the title or the sheet's name which it is, or let one adapter ask for a heading or word that the other has not.`,
  'file.format': ({ found }) => `${formats[found] ?? found} Read are csv, txt, xlsx, xls, dbf and json.`,
  'file.unreadable': ({ reason }) =>
    unreadable[reason] ??
    'The file does not open: it is damaged or cut off. Open it in a spreadsheet program and save it anew, or ask the sender for it again.',
  'package.repeated': () => 'A package of the same content was read before; this copy is left out.',
  'sheet.unreadable': () => 'The sheet does not open.',
  'sheet.hidden': () => 'Hidden sheets are not read.',
  'text.invalid-bytes': ({ encoding, count }) =>
    `${count} places are no ${encoding}: the text there may be wrong.`,
  'text.unclosed-quote': () => 'A quotation mark is not closed: what follows may have run into one cell.',
  'text.long-field': () => 'A cell is longer than cells are: a quotation mark may be wrong.',
  'text.destroyed': () => 'The text was destroyed by a wrong encoding and cannot be restored.',
  'text.pattern': () => 'Not of the form required.',
  'dbf.truncated': ({ expected, found }) =>
    `The file is cut off: it should hold ${expected} records and holds ${found}.`,
  'dbf.type': ({ type }) => `Fields of type ${type} cannot be read.`,
  'heading.duplicate': ({ columns }) =>
    `Several columns (${columns.join(', ')}) have the same heading and hold something, so none of them was read.`,
  'heading.unit': ({ expected, found }) =>
    `The heading says ${found} where ${expected} is expected, so the column was not read.`,
  'period.missing': () => 'Nothing says which month it is of.',
  'period.ambiguous': ({ from, months }) =>
    `${capital(place(from))} names several months (${months.join(', ')}), so it is of none.`,
  'period.conflict': ({ month, from, other, otherFrom }) =>
    `${capital(place(from))} says ${month}, ${place(otherFrom)} ${other}; the former was taken.`,
  'record.empty': () => 'The row holds nothing that can be used and was rejected.',
  'record.fields': ({ expected, found }) =>
    `The line should have ${expected} fields and has ${found}, so it was rejected.`,
  'record.width': ({ expected, found }) =>
    `The line should have ${expected} bytes and has ${found}, or a character is cut in two, so it was rejected.`,
  'record.form': ({ type }) => `This is no record (${type}) and was rejected.`,
  'key.unmapped': ({ keys }) => `Keys that were not used: ${some(keys)}.`,
  'total.count': ({ expected, found }) =>
    `The first or last line counts ${expected} records; there are ${found}.`,
  'total.sum': ({ expected, found }) =>
    `The first or last line adds up to ${expected} fen; the records add up to ${found} fen.`,
  'total.form': () => 'The total of the first or last line cannot be read.',
  'total.missing': () => 'The last line with the totals is missing: the file may be cut off.',
  'cell.blank': () => 'Compulsory, and blank.',
  'cell.error': () => 'The cell is a formula that failed.',
  'code.unmapped': () => 'No code list or catalogue knows this value; it was kept as it is.',
  'flag.unmapped': () => 'Neither yes nor no.',
  'national-id.length': () => 'Identity number with a wrong number of characters.',
  'national-id.check-digit': () => 'Identity number whose check character is wrong.',
  'national-id.date': () => 'Identity number with a birth date that does not exist.',
  'national-id.future-date': () => 'Identity number with a birth date in the future.',
  'national-id.precision-lost': () => 'Identity number whose last digits a spreadsheet has lost.',
  'national-id.legacy-15': () => 'Old identity number of 15 digits.',
  'national-id.pseudo': () => 'Identity number made up by a system.',
  'national-id.area-unknown': () => 'Identity number of no known division.',
  'national-id.characters': () => 'Identity number with characters that do not belong there.',
  'bank-account.length': () => 'Account number with a wrong number of digits.',
  'bank-account.characters': () => 'Account number with characters that do not belong there.',
  'bank-account.precision-lost': () => 'Account number whose last digits a spreadsheet has lost.',
  'bank-account.luhn': () => 'Card number whose check digit is wrong.',
  'identifier.precision-lost': () => 'Number whose last digits a spreadsheet has lost.',
  'identifier.form': () => 'Number of a wrong form.',
  'coordinate.form': () => 'Not decimal degrees.',
  'coordinate.range': () => 'Degrees that the earth does not have.',
  'phone.form': () => 'Not a telephone number.',
  'date.form': () => 'Not a date.',
  'date.impossible': () => 'A day that no calendar has.',
  'date.range': () => 'A date in an impossible year.',
  'date.zone': () => 'A date with a time zone, which shifts the day.',
  'month.form': () => 'Not a month.',
  'month.impossible': () => 'A month that no calendar has.',
  'month.range': () => 'A month in an impossible year.',
  'money.form': () => 'Not an amount.',
  'money.range': () => 'An amount too great to be one.',
  'quantity.form': () => 'Not a quantity.',
  'quantity.range': () => 'A quantity too great to be one.',
  'quantity.places': () => 'Too many decimals.',
  'disability-certificate.form': () => 'Disability certificate number of a wrong form.',
  'disability-certificate.precision-lost': () =>
    'Disability certificate number whose last digits a spreadsheet has lost.',
  'disability-certificate.national-id': () =>
    'Disability certificate number with an identity number that is not valid.',
  'disability-certificate.category': () => 'Disability certificate number of no known category.',
  'disability-certificate.level': () => 'Disability certificate number of no known level.',
  'dibao-certificate.form': () => 'Dibao certificate number of a wrong form.',
  'dibao-certificate.kind': () => 'Dibao certificate number that begins with no known letter.',
  'credit-code.length': () => 'Social credit code with a wrong number of characters.',
  'credit-code.characters': () => 'Social credit code with characters that do not belong there.',
  'credit-code.check': () => 'Social credit code whose check character is wrong.',
  'organisation-code.form': () => 'Organisation code of a wrong form.',
  'organisation-code.check': () => 'Organisation code whose check character is wrong.',
  'plate.form': () => 'Number plate of a wrong form.',
  'division.form': () => 'Division code of a wrong form.',
}
