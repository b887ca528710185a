import type { CellValue } from '@hedui/core'
import {
  account,
  type Cell,
  count,
  date,
  fen,
  flag,
  household,
  identifier,
  month,
  name,
  nationalId,
  phone,
  text,
  wan,
  yuan,
} from '@hedui/ingest'

/** A cell, how an adapter's source says it, and whether its author has to look at it again. */
export interface CellSource {
  readonly cell: Cell<never>
  readonly source: string
  readonly imports: string
  readonly sure: boolean
}

const plainCells = { account, count, date, fen, identifier, month, name, nationalId, phone, text, wan, yuan }
const context = { catalogue: { programmeOf: () => undefined } }

/** The cell of a shipped column as anybody can write it; what is a code list there is plain text, to be decided. */
export function cellSource(shipped: Cell<CellValue>): CellSource {
  const own = plainCells[shipped.name as keyof typeof plainCells]
  if (own !== undefined)
    return { cell: own as Cell<never>, source: shipped.name, imports: shipped.name, sure: true }
  const kind = /^household\((\w+)\)$/.exec(shipped.name)?.[1]
  if (kind !== undefined)
    return {
      cell: household(kind) as Cell<never>,
      source: `household('${kind}')`,
      imports: 'household',
      sure: true,
    }
  const { value } = shipped.decode(shipped.examples[0] ?? '', context)
  if (typeof value === 'boolean') {
    const cell = flag({ 是: true, 否: false }) as Cell<never>
    return { cell, source: 'flag({ 是: true, 否: false })', imports: 'flag', sure: false }
  }
  if (typeof value === 'number')
    return { cell: count as Cell<never>, source: 'count', imports: 'count', sure: false }
  return { cell: text as Cell<never>, source: 'text', imports: 'text', sure: false }
}
