import type { Issue } from '@hedui/core'
import { adapters } from '../adapters.ts'
import type { Language } from './language.ts'
import type { IssueFacts } from './words.ts'

const list = (value: Issue['facts'][string] | undefined): readonly string[] =>
  Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)]
const text = (value: Issue['facts'][string] | undefined): string => list(value).join(', ')

/** The facts of an issue as sentences say them: adapters by their titles, fields by the first heading sought. */
export function issueFacts(facts: Issue['facts'], language: Language): IssueFacts {
  const title = (id: string): string => adapters.find((adapter) => adapter.id === id)?.title[language] ?? id
  return {
    nearest: title(text(facts.nearest)),
    adapters: list(facts.adapters).map(title),
    sought: list(facts.sought).map(firstHeading),
    matched: Number(facts.matched ?? 0),
    columns: list(facts.columns),
    months: list(facts.months),
    keys: list(facts.keys),
    expected: text(facts.expected),
    found: text(facts.found),
    reason: text(facts.reason),
    encoding: text(facts.encoding),
    count: text(facts.count),
    type: text(facts.type),
    month: text(facts.month),
    from: text(facts.from),
    other: text(facts.other),
    otherFrom: text(facts.otherFrom),
    limit: text(facts.limit),
    most: text(facts.most),
    part: text(facts.part),
    rows: list(facts.rows),
    row: text(facts.row),
    column: text(facts.column),
    shift: Number(facts.shift ?? 0),
    to: text(facts.to),
    stated: Number(facts.stated ?? 0),
    summed: Number(facts.summed ?? 0),
    unit: text(facts.unit),
    shared: text(facts.shared),
    of: text(facts.of),
    by: text(facts.by),
    region: text(facts.region),
  }
}

const firstHeading = (sought: string): string =>
  (sought.split(': ').at(-1) ?? sought).split(' / ')[0] ?? sought
