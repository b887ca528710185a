import type { Words } from '../words.ts'

const places = { title: 'the title', sheet: "the sheet's name", file: "the file's name" }

export const inspect: Words['inspect'] = {
  format: 'Format',
  encoding: 'encoding',
  sheet: ({ name, hidden }) => `${name === null ? 'Table' : `Sheet ${name}`}${hidden ? ' (hidden)' : ''}`,
  fits: ({ title, id, department }) => `Read as ${title} (${id}, department ${department})`,
  noneFits: 'Not read',
  nearest: 'Nearest',
  why: 'Why',
  word: ({ word, place }) => `"${word}" stands in ${places[place]}, and every compulsory heading is there`,
  byHeadings: 'every compulsory heading is there',
  wordMissing: ({ words }) =>
    `none of ${words.join(' / ')} stands in the title, the sheet's name or the file's name`,
  headingRows: 'Heading rows',
  fieldNames: "the file's own field names",
  sameColumns: ({ sheet }) => `The same columns are read as of sheet ${sheet}`,
  fewColumns: ({ headings }) => `only ${headings.join(', ')} ${headings.length === 1 ? 'fits' : 'fit'}`,
  period: 'Month',
  periodFrom: ({ month, from }) => `${month}, from ${places[from]}`,
  noPeriod: 'not stated for the whole sheet',
  counts: ({ rows, accepted, rejected, ignored }) =>
    `${rows} data rows: ${accepted} accepted, ${rejected} rejected; ${ignored} other lines (titles, totals, signatures, blanks)`,
  columns: ({ count }) => `Columns read: ${count}`,
  columnHeads: { column: 'column', heading: 'heading', field: 'field' },
  unused: 'Headings not read',
  missing: 'Compulsory, not found',
  sought: ({ field, headings }) => `${field}: looked for ${headings.join(' / ')}`,
  cells: ({ count, shown }) => `Problems: ${count}${shown < count ? `, the first ${shown}` : ''}`,
  advice: ({ adapter, fields, headings }) =>
    headings.length === 0
      ? `No heading is left over for ${fields.join(', ')}: ask the department for a file with ${fields.length === 1 ? 'that column' : 'those columns'}.`
      : headings.length === 1 && fields.length === 1
        ? `If the department renamed the column of ${fields[0]} to "${headings[0]}": add the heading "${headings[0]}" to the column ${fields[0]} of the adapter ${adapter}.`
        : `If the department renamed columns: find out which of ${headings.map((heading) => `"${heading}"`).join(', ')} stands for ${fields.join(', ')}, and add it to that column of the adapter ${adapter}.`,
}
