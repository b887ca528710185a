import { type CellObject, CFB, type Range, utils, type WorkBook, type WorkSheet, write } from '@e965/xlsx'

type Given =
  | string
  | number
  | boolean
  | null
  | { readonly date: number; readonly format?: string }
  | CellObject

export interface GivenSheet {
  readonly name: string
  readonly rows: readonly (readonly Given[])[]
  /** For example `A1:C1`. */
  readonly merges?: readonly string[]
  readonly hidden?: boolean
  /** 1-based. */
  readonly hiddenRows?: readonly number[]
}

const cell = (given: Given): CellObject | null => {
  if (given === null) return null
  if (typeof given === 'string') return { t: 's', v: given }
  if (typeof given === 'number') return { t: 'n', v: given }
  if (typeof given === 'boolean') return { t: 'b', v: given }
  return 'date' in given ? { t: 'n', v: given.date, z: given.format ?? 'yyyy-mm-dd' } : given
}

/** Bytes of a workbook. */
export function workbook(
  sheets: readonly GivenSheet[],
  { type = 'xlsx', date1904 = false }: { readonly type?: 'xlsx' | 'biff8'; readonly date1904?: boolean } = {},
): Uint8Array {
  const book: WorkBook = {
    SheetNames: sheets.map(({ name }) => name),
    Sheets: Object.fromEntries(sheets.map((sheet) => [sheet.name, worksheet(sheet)])),
    Workbook: {
      WBProps: { date1904 },
      Sheets: sheets.map(({ name, hidden }) => ({ name, Hidden: hidden ? 1 : 0 })),
    },
  }
  return new Uint8Array(write(book, { type: 'buffer', bookType: type }))
}

function worksheet({ rows, merges = [], hiddenRows = [] }: GivenSheet): WorkSheet {
  const sheet: WorkSheet = {}
  let width = 0
  rows.forEach((row, r) => {
    row.forEach((given, c) => {
      const made = cell(given)
      if (made) sheet[utils.encode_cell({ r, c })] = made
      width = Math.max(width, c)
    })
  })
  sheet['!ref'] = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: Math.max(0, rows.length - 1), c: width } })
  sheet['!merges'] = merges.map((range): Range => utils.decode_range(range))
  const info: { hidden: boolean }[] = []
  for (const row of hiddenRows) info[row - 1] = { hidden: true }
  if (info.length > 0) sheet['!rows'] = info
  return sheet
}

/** The bytes of an xls workbook of one sheet, with a record (MS-XLS 2.4.221) that hides a row. */
export function hidingRow(bytes: Uint8Array, row: number): Uint8Array {
  const container = CFB.read(bytes, { type: 'array' })
  const entry = CFB.find(container, '/Workbook')
  const stream = Buffer.from(entry.content)
  const begins = Buffer.from([0x09, 0x08, 0x10, 0x00])
  const sheet = stream.lastIndexOf(begins) + 4 + 16
  const record = Buffer.alloc(20)
  record.writeUInt16LE(0x0208, 0)
  record.writeUInt16LE(16, 2)
  record.writeUInt16LE(row - 1, 4)
  record.writeUInt8(0x20, 16)
  CFB.utils.cfb_add(
    container,
    '/Workbook',
    Buffer.concat([stream.subarray(0, sheet), record, stream.subarray(sheet)]),
  )
  return new Uint8Array(CFB.write(container, { type: 'buffer' }))
}
