import type { CellValue } from '@hedui/core'
import { normaliseText } from '@hedui/core/values'
import type { Adapter, WritableRecord } from '@hedui/ingest'
import fc from 'fast-check'

/** Of these characters no bytes in GB18030 could be UTF-8, as those of a few could, which a short dbf may then be taken for. */
const han = fc.string({ unit: fc.constantFrom(...'赵孙李周吴张王'), minLength: 2, maxLength: 4 })
const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 20 })
const amounts = fc.integer({ min: 0, max: 99_999_999 }).map((fen) => (fen / 100).toFixed(2))
const days = fc.tuple(
  fc.integer({ min: 1950, max: 2025 }),
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 1, max: 28 }),
)
const dates = days.map(([year, ...rest]) => [year, ...rest.map((n) => String(n).padStart(2, '0'))].join('-'))

/**
 * Records that a form can state: one text for each of its headings, from the examples of its cells and texts of all
 * kinds, as each field under that heading reads it.
 */
export function formRecords(
  adapter: Adapter,
  programmeOf: (name: string) => string | undefined,
): fc.Arbitrary<WritableRecord> {
  const context = { catalogue: { programmeOf } }
  const headings = new Map<string, string[]>()
  for (const [field, { headings: known }] of Object.entries(adapter.columns)) {
    const heading = known.find((name) => !name.includes('/')) ?? (known[0] as string)
    headings.set(heading, [...(headings.get(heading) ?? []), field])
  }
  const columns = [...headings]
    .filter(([heading]) => !heading.includes(':'))
    .map(([, fields]) => {
      const examples = fields.flatMap((field) => adapter.columns[field]?.cell.examples ?? [])
      const isKey = fields.some((field) => adapter.key.includes(field))
      const stated = fc
        .oneof(fc.constantFrom(...examples), han, digits, amounts, dates)
        .map((text) => readAs(adapter, fields, text, context))
      return isKey ? stated : fc.option(stated, { freq: 4, nil: {} })
    })
  return fc
    .tuple(...columns)
    .map((parts): WritableRecord => Object.assign({}, ...parts))
    .filter((record) =>
      adapter.key.some((field) => record[field] !== undefined || field in adapter.constants),
    )
}

function readAs(
  { columns }: Adapter,
  fields: readonly string[],
  text: string,
  context: { readonly catalogue: { programmeOf(name: string): string | undefined } },
): Readonly<Record<string, CellValue>> {
  const values = fields.flatMap((field) => {
    const value = columns[field]?.cell.decode(normaliseText(text), context).value ?? null
    return value === null ? [] : [[field, value] as const]
  })
  return Object.fromEntries(values)
}
