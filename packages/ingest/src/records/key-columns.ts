import { HeduiError } from '@hedui/core'
import type { Adapter } from '../adapter/adapter.ts'
import { plainHeading } from '../layout/heading.ts'
import type { KeyColumn } from './sheet-of.ts'

/**
 * A column for each key of an adapter's records: a key is a heading of the adapter, or a canonical field of it. A
 * compulsory field that no record has gets a column that is blank. Throws `rows.unmapped` where not one key is known.
 */
export function keyColumns(keys: readonly string[], { id, columns }: Adapter): readonly KeyColumn[] {
  const fields = Object.entries(columns)
  const known = new Set(fields.flatMap(([, { headings }]) => headings.map(plainHeading)))
  const headingOf = (key: string): string | undefined =>
    known.has(plainHeading(key)) ? key : columns[key]?.headings[0]
  if (keys.length > 0 && keys.every((key) => headingOf(key) === undefined)) {
    const sought = fields.map(([field, { headings }]) => `${field}: ${headings.join(' / ')}`)
    throw new HeduiError(
      'rows.unmapped',
      { adapter: id, keys, sought },
      `No key of the records is known to ${id}. They have ${keys.join(', ')}. Name them by one of ${sought.join('; ')}.`,
    )
  }
  const given = keys.map((key): KeyColumn => ({ heading: headingOf(key) ?? key, key }))
  const there = new Set(given.map(({ heading }) => plainHeading(heading)))
  const missing = fields.flatMap(([, { headings, optional }]): KeyColumn[] =>
    (optional && keys.length > 0) || headings.some((heading) => there.has(plainHeading(heading)))
      ? []
      : [{ heading: headings[0] as string, key: null }],
  )
  return [...given, ...missing]
}
