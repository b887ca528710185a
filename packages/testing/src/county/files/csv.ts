import type { CountyFile } from './file.ts'
import { gb18030 } from './gb18030.ts'

const rowsPerChunk = 512
const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** The bytes of a file piece by piece, so that it never stands in memory as a whole. */
export function* csvChunks({ rows, encoding }: CountyFile): Generator<Uint8Array> {
  const utf8 = new TextEncoder()
  const bytes = (text: string) => (encoding === 'utf-8' ? utf8.encode(text) : gb18030(text))
  let lines: string[] = []
  for (const row of rows()) {
    lines.push(`${row.map(quoted).join(',')}\r\n`)
    if (lines.length < rowsPerChunk) continue
    yield bytes(lines.join(''))
    lines = []
  }
  if (lines.length > 0) yield bytes(lines.join(''))
}

/** The bytes of a file. */
export function csvOf(file: CountyFile): Uint8Array {
  const chunks = [...csvChunks(file)]
  const all = new Uint8Array(chunks.reduce((size, { length }) => size + length, 0))
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}
