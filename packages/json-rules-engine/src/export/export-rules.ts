import { type Check, type Graph, type OptionValue, graph as standard } from '@hedui/core'
import type { TopLevelCondition } from 'json-rules-engine'
import { topLevel } from '../form.ts'
import { createReport, type Difference } from '../report/difference.ts'
import { type Exportable, exportableOf } from './exportable.ts'
import { createNeeds, type ExportedFact } from './needs.ts'
import { write } from './write.ts'

/** A rule as json-rules-engine takes it: plain JSON. */
export interface ExportedRule {
  readonly name: string
  readonly conditions: TopLevelCondition
  readonly event: { readonly type: string }
}

export interface Exported {
  readonly rules: readonly ExportedRule[]
  /** What the rules need to be told of a subject; `factValues` works it out. */
  readonly facts: Readonly<Record<string, ExportedFact>>
  /** What is lost or written otherwise; pointers lead into our conditions, `/<rule>/…`. */
  readonly report: readonly Difference[]
  readonly source: Exportable
}

/**
 * Rules of ours as documents for json-rules-engine 7.3.1 as it stands. Where a fact is null a rule does not
 * fire: it is true there where ours is surely true over exact facts. Errors: `rule.empty`, `rule.condition`,
 * `rule.option` for a document that does not hold together.
 */
export function exportRules(
  given: Check | Exportable,
  {
    options,
    graph = standard,
  }: {
    /** Values of a check's options; left out: their defaults. */
    readonly options?: Readonly<Record<string, OptionValue>>
    readonly graph?: Graph
  } = {},
): Exported {
  const source =
    'rules' in given ? { ...given, options: { ...given.options, ...options } } : exportableOf(given, options)
  const report = createReport()
  const needs = createNeeds(new Set(Object.keys(source.facts)))
  const rules = Object.entries(source.rules).map(([name, condition]) => {
    report.add('export.unknown', [name], { rule: name })
    const form = write(condition, true, [name], { source, graph, needs, report })
    return { name, conditions: topLevel(form), event: { type: name } }
  })
  return { rules, facts: needs.facts, report: report.differences, source }
}
