import { columnEngine, type Dataset, everyRow, type Job, type Scalar, type Vector } from '@hedui/core'
import { dateOfDay, monthOfIndex } from '@hedui/core/values'
import type { Exported } from './export-rules.ts'
import type { End } from './needs.ts'

type About = Pick<Job, 'asOf'> & Partial<Pick<Job, 'rows' | 'parameters' | 'hostFacts'>>

/**
 * The facts that exported rules need, of each row asked about: a plain object for `engine.run`. Money in fen,
 * dates `YYYY-MM-DD`, months `YYYY-MM`, keys as they are written; null for what is absent or unknown. A name
 * that ends in `.least` or `.most` is an end of what is known within bounds.
 */
export function factValues(
  { facts, source }: Pick<Exported, 'facts' | 'source'>,
  dataset: Dataset,
  about: About,
): Readonly<Record<string, Scalar | null>>[] {
  const rows = about.rows ?? everyRow(dataset, source.subject)
  const own = Object.entries(source.facts).map(([name, { node }]) => [name, node] as const)
  const asked = Object.entries(facts).map(([name, { node }]) => [`asked ${name}`, node] as const)
  const verdicts = columnEngine.evaluate({
    ...about,
    dataset,
    rows,
    subject: source.subject,
    facts: Object.fromEntries([...own, ...asked]),
    conditions: source.conditions ?? {},
    options: source.options ?? {},
    rules: {},
  })
  const vectors = Object.entries(facts).map(
    ([name, { end }]) => [name, verdicts.fact(`asked ${name}`), end] as const,
  )
  return Array.from(rows, (_, i) =>
    Object.fromEntries(vectors.map(([name, vector, end]) => [name, plain(dataset, vector, i, end)])),
  )
}

function plain(dataset: Dataset, v: Vector, i: number, end?: End): Scalar | null {
  if (v.kind === 'code') {
    const code = v.codes[i] as number
    if (code < 2) return null
    return v.to === undefined
      ? dataset.dictionary.text(code)
      : (dataset.table(v.to).keys?.[code - 2] ?? code - 2)
  }
  const [lo, hi] = [v.lo[i] as number, v.hi[i] as number]
  const value = end === 'most' ? hi : lo
  if (!Number.isFinite(value) || (end === undefined && lo !== hi)) return null
  if (v.type === 'date') return dateOfDay(value)
  if (v.type === 'month') return monthOfIndex(value)
  return v.type === 'truth' ? value === 1 : value
}
