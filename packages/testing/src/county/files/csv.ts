import type { CountyFile } from './file.ts'
import { gb18030 } from './gb18030.ts'

type Row = readonly string[]

const utf8 = new TextEncoder()
const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** One line of a file, with its end. */
export const lineOf = (row: Row): string => `${row.map(quoted).join(',')}\r\n`

export const bytesOf = (text: string, encoding: CountyFile['encoding']): Uint8Array =>
  encoding === 'utf-8' ? utf8.encode(text) : gb18030(text)

/** The bytes of a file: comma-separated, lines ended as Windows ends them. */
export const csvOf = ({ rows, encoding }: CountyFile): Uint8Array =>
  bytesOf(Array.from(rows(), lineOf).join(''), encoding)
