import type { AdapterExplanation } from '@hedui/ingest'
import { adapters } from '../../adapters.ts'
import { fieldName } from './field-name.ts'
import { labelled, sentence } from './lines.ts'
import type { Look } from './look.ts'

/** The order of spreadsheet columns: Z before AA. */
export const columnOrder = (a: string, b: string): number =>
  a.length - b.length || (a < b ? -1 : a > b ? 1 : 0)

/** Where an adapter found its headings. */
export const headingLines = ({ headingRows }: AdapterExplanation, look: Look, indent: string): string[] => {
  const { inspect, comma } = look.words
  const rows = headingRows.filter((row) => row > 0)
  const text = rows.length === 0 ? inspect.fieldNames : rows.join(comma)
  return labelled(inspect.headingRows, text, look, indent)
}

/** Compulsory fields without a column, and the headings that were looked for. */
export function missingLines(explained: AdapterExplanation, look: Look, indent: string): string[] {
  const { inspect } = look.words
  const missing = explained.missing.filter(({ compulsory }) => compulsory)
  if (missing.length === 0) return []
  const adapter = adapters.find(({ id }) => id === explained.adapter)
  return [
    `${indent}${inspect.missing}`,
    ...missing.flatMap(({ field, sought }) =>
      sentence(
        inspect.sought({ field: fieldName(field, adapter, look), headings: sought }),
        look,
        `${indent}  - `,
      ),
    ),
  ]
}

/** Headings that no field was read from. */
export function extraLines({ extra }: AdapterExplanation, look: Look, indent: string): string[] {
  if (extra.length === 0) return []
  const { words } = look
  const headings = extra.map(({ heading, column }) => `${heading}${words.bracket(column)}`)
  return labelled(words.inspect.unused, headings.join(words.comma), look, indent)
}
