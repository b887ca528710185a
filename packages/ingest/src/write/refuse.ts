import { HeduiError } from '@hedui/core'

const sentences = {
  'write.field': ({ adapter, record, field, known }) =>
    `record ${record} states "${field}", which ${adapter} has no column for. Fields: ${known}.`,
  'write.heading': ({ adapter, field, sought, known }) =>
    `${adapter} has no heading for "${field}" that fits: sought ${sought}, knows ${known}. Name one of these, or choose another format.`,
  'write.period': ({ adapter, months }) =>
    `a file of ${adapter} is of one month, the records are of ${months}. Give the period; records of other months need what says so, such as a remark of back-pay.`,
  'write.cell': ({ record, field, value, reads }) =>
    `${field} of record ${record} is ${value}, and would be read as ${reads}. The form cannot hold it: correct the record, or state what it rests on (period, remark, another column).`,
  'write.record': ({ record }) =>
    `record ${record} would be read as no record: none of its key fields is stated, or it looks like a total, a note or a heading.`,
  'write.unread': ({ adapter, reason }) =>
    `the file would not be read by ${adapter} (${reason}). Keep its compulsory columns, and a title or name with its word.`,
  'write.form': ({ adapter }) => `${adapter} declares no form of its own. Choose xlsx, csv or dbf.`,
  'write.length': ({ field, record, length, most }) =>
    `${field} of record ${record} takes ${length} bytes; the format holds ${most}. Choose xlsx or csv.`,
  'write.withheld': ({ fields, allowed }) => `a public list may not show ${fields}. It may show: ${allowed}.`,
  'write.unpublished': ({ programme, source }) =>
    `recipients of ${programme} are not published (${source}). Write an internal list instead.`,
} as const satisfies Readonly<Record<string, (facts: Readonly<Record<string, unknown>>) => string>>

/** What writing refuses: a code, facts, and a sentence of what was sought, what was found and what to do. */
export const refuse = (code: keyof typeof sentences, facts: Readonly<Record<string, unknown>>): HeduiError =>
  new HeduiError(code, facts, sentences[code](facts))
