import * as XLSX from '@e965/xlsx'

/** The rows of one sheet that hold records, 1-based. */
export interface DataRows {
  readonly sheet: string | null
  readonly rows: readonly number[]
}

/** A file with its data rows in another order and everything else in its place. */
export function shuffleRows(
  file: string,
  bytes: Uint8Array,
  sheets: readonly DataRows[],
  seed: number,
): Uint8Array {
  if (file.endsWith('.dbf')) return shuffleDbf(bytes, seed)
  if (/\.xlsx?$/.test(file)) return shuffleWorkbook(file, bytes, sheets, seed)
  return shuffleLines(bytes, sheets[0]?.rows ?? [], seed)
}

/** Another order of `items`, the same for the same seed. */
function permuted<T>(items: readonly T[], seed: number): T[] {
  const list = [...items]
  let state = seed >>> 0 || 1
  for (let i = list.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const j = state % (i + 1)
    ;[list[i], list[j]] = [list[j] as T, list[i] as T]
  }
  return list
}

function shuffleLines(bytes: Uint8Array, rows: readonly number[], seed: number): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1')
  const end = text.includes('\r\n') ? '\r\n' : '\n'
  const lines = text.split(end)
  const order = permuted(rows, seed)
  const shuffled = [...lines]
  rows.forEach((row, i) => {
    shuffled[row - 1] = lines[(order[i] as number) - 1] as string
  })
  return Buffer.from(shuffled.join(end), 'latin1')
}

function shuffleDbf(bytes: Uint8Array, seed: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [count, start, length] = [view.getUint32(4, true), view.getUint16(8, true), view.getUint16(10, true)]
  const out = Uint8Array.from(bytes)
  permuted([...Array(count).keys()], seed).forEach((from, to) => {
    out.set(bytes.subarray(start + from * length, start + (from + 1) * length), start + to * length)
  })
  return out
}

function shuffleWorkbook(
  file: string,
  bytes: Uint8Array,
  sheets: readonly DataRows[],
  seed: number,
): Uint8Array {
  const book = XLSX.read(bytes, { cellNF: true })
  for (const { sheet, rows } of sheets) {
    const cells = book.Sheets[sheet ?? '']
    if (!cells) continue
    const order = permuted(rows, seed)
    const width = XLSX.utils.decode_range(cells['!ref'] ?? 'A1').e.c
    const address = (row: number, c: number) => XLSX.utils.encode_cell({ r: row - 1, c })
    for (let c = 0; c <= width; c++) {
      const column = new Map(rows.map((row) => [row, cells[address(row, c)]]))
      rows.forEach((row, i) => {
        const cell = column.get(order[i] as number)
        if (cell === undefined) delete cells[address(row, c)]
        else cells[address(row, c)] = cell
      })
    }
  }
  return XLSX.write(book, { type: 'buffer', bookType: file.endsWith('.xls') ? 'biff8' : 'xlsx' })
}
