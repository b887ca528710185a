import { dateOfDay, dayNumber, isDay } from '../values/day.ts'
import { parseDivision } from '../values/division.ts'
import type { Parameter, ParameterEntry } from './parameter.ts'

/** What is wrong with a parameter, and where: a stable code and facts; sentences are made per language. */
export interface ParameterIssue {
  readonly code:
    | 'parameter.twice'
    | 'parameter.empty'
    | 'parameter.area'
    | 'parameter.division'
    | 'parameter.day'
    | 'parameter.order'
    | 'parameter.value'
    | 'parameter.source'
    | 'parameter.overlap'
    | 'parameter.gap'
    | 'parameter.expired'
  readonly parameter: string
  /** Place among the entries, from 0; null where the parameter as a whole is meant. */
  readonly entry: number | null
  readonly facts: Readonly<Record<string, string | number | null>>
}

interface Against {
  /** Left out: nothing is said about figures that have ended. */
  readonly asOf?: string
  /** Six-digit prefixes of divisions that exist, for example `divisionPrefixes`; left out: not tested. */
  readonly areas?: ReadonlySet<string>
}

/**
 * Everything that would make a lookup fail or doubtful, before anything is decided: gaps and overlaps in time,
 * figures that have ended by `asOf`, areas that are no divisions, figures without a source. Invented places may
 * have synthetic figures.
 */
export function verifyParameters(
  parameters: readonly Parameter[],
  against: Against = {},
): readonly ParameterIssue[] {
  const ids = parameters.map(({ id }) => id)
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i)
  return [
    ...twice.map((id): ParameterIssue => issue('parameter.twice', id, null, {})),
    ...parameters.flatMap((parameter) => verify(parameter, against)),
  ]
}

const issue = (
  code: ParameterIssue['code'],
  parameter: string,
  entry: number | null,
  facts: ParameterIssue['facts'],
): ParameterIssue => ({ code, parameter, entry, facts })

function verify({ id, entries }: Parameter, against: Against): ParameterIssue[] {
  if (entries.length === 0) return [issue('parameter.empty', id, null, {})]
  const own = entries.flatMap((entry, i) =>
    flaws(entry, against.areas).map(([code, facts]) => issue(code, id, i, facts)),
  )
  const dated = entries
    .map((entry, at) => ({ entry, at }))
    .filter(({ entry: { from, to } }) => isDay(from) && (to === null || (isDay(to) && from <= to)))
  const series = new Map<string, Dated[]>()
  for (const each of dated) {
    const key = JSON.stringify([areaKey(each.entry.area), each.entry.kind ?? null])
    series.set(key, [...(series.get(key) ?? []), each])
  }
  return [...own, ...[...series.values()].flatMap((list) => seams(id, list, against.asOf))]
}

interface Dated {
  readonly entry: ParameterEntry
  readonly at: number
}
type Flaw = readonly [ParameterIssue['code'], ParameterIssue['facts']]

function flaws(entry: ParameterEntry, areas?: ReadonlySet<string>): Flaw[] {
  const { area, from, to, value, source, synthetic } = entry
  const found: Flaw[] = []
  const division = area === '*' ? undefined : parseDivision(area)
  if (division && !division.ok) found.push(['parameter.area', { area }])
  else if (division?.ok && areas && !synthetic && !areas.has(division.value.code.slice(0, 6)))
    found.push(['parameter.division', { area }])
  for (const day of [from, to]) if (day !== null && !isDay(day)) found.push(['parameter.day', { day }])
  if (to !== null && isDay(from) && isDay(to) && to < from) found.push(['parameter.order', { from, to }])
  if (!Number.isSafeInteger(value) || value < 0) found.push(['parameter.value', { value }])
  if (source.trim() === '') found.push(['parameter.source', { area, from }])
  return found
}

/** Where two figures for the same area and kind meet: neither both nor none may be in force. */
function seams(id: string, list: readonly Dated[], asOf?: string): ParameterIssue[] {
  const sorted = [...list].sort((a, b) => (a.entry.from < b.entry.from ? -1 : 1))
  const found: ParameterIssue[] = []
  let last = sorted[0] as Dated
  const place = ({ entry: { area, kind } }: Dated) => ({ area, kind: kind ?? null })
  for (const next of sorted.slice(1)) {
    const { to } = last.entry
    const { from } = next.entry
    const days = to === null ? -1 : dayNumber(from) - dayNumber(to) - 1
    if (days < 0)
      found.push(issue('parameter.overlap', id, next.at, { ...place(next), other: last.at, from, to }))
    if (days > 0 && to !== null)
      found.push(
        issue('parameter.gap', id, next.at, {
          ...place(next),
          from: dateOfDay(dayNumber(to) + 1),
          to: dateOfDay(dayNumber(from) - 1),
        }),
      )
    if (to !== null && (next.entry.to === null || next.entry.to > to)) last = next
  }
  const { to } = last.entry
  if (asOf !== undefined && to !== null && to < asOf)
    found.push(issue('parameter.expired', id, last.at, { ...place(last), to, asOf }))
  return found
}

const areaKey = (area: string): string => {
  const parsed = parseDivision(area)
  return parsed.ok ? parsed.value.code : area
}
