import { gb18030 } from './gb18030.ts'
import type { WriteEncoding } from './options.ts'
import type { Page } from './page.ts'

/** Comma-separated, lines ended as Windows ends them; a `'` stands before text that a spreadsheet would run as a formula. */
export function csvBytes({ title, headings, rows, figures }: Page, encoding: WriteEncoding): Uint8Array {
  const lines = [
    ...(title === null ? [] : [quoted(title)]),
    headings.map(quoted).join(),
    ...rows.map((row) => row.map((text, i) => quoted(figures[i] ? text : harmless(text))).join()),
  ]
  const text = `${lines.join('\r\n')}\r\n`
  if (encoding === 'gb18030') return gb18030(text)
  return new TextEncoder().encode(encoding === 'utf-8-bom' ? `\ufeff${text}` : text)
}

const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

const quoted = (text: string): string => (/[",\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
