import type { Condition, Graph } from '@hedui/core'
import { createReport, type Difference, type Report } from '../report/difference.ts'
import { readCondition } from './condition.ts'
import { type ImportedEvent, readEvent } from './event.ts'
import type { ImportContext, Path } from './place.ts'
import { isObject, plainDocument, snippet } from './plain.ts'
import { refuseUnsoundFacts, verifyImported } from './verify.ts'

/** A rule of theirs as a condition of ours. */
export interface ImportedRule {
  /** Its name, else the type of its event. */
  readonly name: string
  /** Which of the documents it was. */
  readonly index: number
  readonly conditions: Condition
  readonly event: ImportedEvent
}

export interface Imported {
  /** The rules that can be said whole. */
  readonly rules: readonly ImportedRule[]
  /** Everything that means something else here, or cannot be said; a rule with an error is left out. */
  readonly report: readonly Difference[]
}

const handlers = ['onSuccess', 'onFailure'] as const

/**
 * Reads rules of json-rules-engine 7.3.1 (documents, JSON texts, Rule instances) over declared facts of one
 * entity. Never throws for what a document says: a construct with another meaning stands in the report.
 * Error: `rule.invalid` for declared facts that do not hold together.
 */
export function importRules(
  documents: readonly unknown[],
  context: ImportContext & { readonly graph?: Graph },
): Imported {
  refuseUnsoundFacts(context)
  const report = createReport()
  const rules = documents.flatMap((document, index) => readRule(document, index, context, report) ?? [])
  return { rules, report: report.differences }
}

function readRule(
  given: unknown,
  index: number,
  context: ImportContext & { readonly graph?: Graph },
  report: Report,
): ImportedRule | undefined {
  const document = plainDocument(given, [index], report)
  if (document === undefined && typeof given === 'string') return undefined
  if (!isObject(document))
    return report.add('document.shape', [index], { sought: 'rule', found: snippet(given) })
  const event = readEvent(document.event, [index, 'event'], report)
  for (const handler of handlers)
    if (typeof document[handler] === 'function') report.add('rule.handler', [index, handler], { handler })
  const { name, priority = 1 } = document
  if (priority !== 1) report.add('rule.priority', [index, 'priority'], { priority: snippet(priority) })
  const origins = new WeakMap<object, Path>()
  const met = new Set<string>()
  const conditions = readCondition(document.conditions, {
    context,
    report,
    path: [index, 'conditions'],
    within: [],
    met,
    size: { count: 0 },
    origins,
  })
  if (met.size > 0) report.add('fact.missing', [index, 'conditions'], { facts: [...met].sort() })
  if (!conditions || !event || !verifyImported(conditions, context, origins, report)) return undefined
  return {
    name: typeof name === 'string' ? name : name == null ? event.type : snippet(name),
    index,
    conditions,
    event,
  }
}
