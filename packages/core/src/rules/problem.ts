import type { Tier } from '../findings/finding.ts'
import type { FieldType } from '../model/field.ts'
import type { Kind } from './kind.ts'
import type { Path } from './path.ts'

/** A name that stands for nothing, what could have been meant, and the likeliest of it. */
type Unknown = {
  readonly found: string
  readonly known: readonly string[]
  readonly near: readonly string[]
}
type ParameterFacts = Readonly<Record<string, string | number | null>>
/** What a fact is named for, such as `about` or `stake.month`. */
export type Use =
  | 'about'
  | 'per'
  | 'shows'
  | 'factTitles'
  | 'stake.programme'
  | 'stake.month'
  | 'stake.amount.fen'
  | 'reference'
  | 'amount'
  | 'margin'
  | 'conditions.shows'
  | 'roundings.of'
export type Named =
  | 'check'
  | 'host'
  | 'number'
  | 'parameter'
  | 'programme'
  | 'programme rules'
  | 'hop'
  | 'per'
  | 'fact'
  | 'option'
  | 'condition'
  | 'pack'

/** Everything that can be wrong with a rule document: a stable code and its facts. */
export interface ProblemFacts {
  'pack.syntax': {
    readonly sought: 'value' | 'key' | 'colon' | 'comma' | 'end' | 'string'
    readonly found: string
  }
  'pack.size': { readonly bytes: number; readonly limit: number }
  'pack.depth': { readonly limit: number }
  'pack.nodes': { readonly limit: number }
  'pack.key-twice': { readonly key: string }
  'pack.key-forbidden': { readonly key: string }
  'pack.plain': { readonly found: string }

  'rule.key': Unknown
  'rule.node': Unknown & { readonly node: 'expression' | 'condition' }
  'rule.missing': { readonly key: string }
  'rule.shape': { readonly sought: readonly string[]; readonly found: string }
  'rule.value': Unknown
  'rule.empty': { readonly found: string }
  'rule.length': { readonly sought: number; readonly found: number }
  'rule.id': { readonly found: string; readonly form: 'kebab' | 'dotted' | 'name' }
  'rule.twice': { readonly what: Named; readonly found: string; readonly where: string | null }

  'rule.entity': Unknown
  'rule.field': Unknown & { readonly entity: string; readonly hops: readonly string[] }
  'rule.relation': Unknown & { readonly entity: string }
  'rule.many': { readonly entity: string; readonly relation: string }
  'rule.scope': Unknown
  'rule.fact': Unknown & { readonly use: Use }
  'rule.option': Unknown
  'rule.parameter': Unknown
  'rule.parameter-kind': Unknown & { readonly parameter: string }
  'rule.condition': Unknown
  'rule.register': Unknown & { readonly entity: string | null }
  'rule.citation': { readonly found: string }
  'rule.cycle': { readonly what: 'fact' | 'condition' | 'programme'; readonly chain: readonly string[] }

  'rule.type': { readonly of: string; readonly sought: readonly FieldType[]; readonly found: Kind }
  'rule.units': { readonly of: string; readonly left: Kind; readonly right: Kind }
  'rule.period': { readonly of: string; readonly left: Kind; readonly right: Kind }
  'rule.entities': { readonly of: string; readonly left: Kind; readonly right: Kind }
  'rule.order': { readonly operator: string; readonly found: Kind }
  'rule.literal': { readonly type: FieldType; readonly found: string }
  'rule.linear': { readonly place: 'none' | 'first' }
  'rule.list': {
    readonly operator: string
    readonly found: string
    readonly reason: 'sought' | 'single' | 'empty' | 'mixed' | 'null'
  }
  'rule.null': { readonly operator: string }
  'rule.known': { readonly found: string }
  'rule.list-option': { readonly option: string; readonly type: string }
  'rule.declared': { readonly declared: FieldType; readonly found: Kind }
  'rule.take': { readonly take: string; readonly key: 'value' | 'by'; readonly needed: boolean }
  'rule.quorum': { readonly sought: number; readonly of: number }
  'rule.use': {
    readonly fact: string
    readonly use: Use
    readonly sought: readonly string[]
    readonly found: Kind
  }
  'rule.blocks': { readonly tier: Tier }
  'rule.severity-option': { readonly option: string; readonly type: string }
  'rule.default': { readonly option: string; readonly type: string; readonly found: string }
  'rule.placeholder': Unknown & { readonly fact: boolean }
  'rule.brace': { readonly found: string }

  'rule.contradiction': { readonly first: string; readonly second: string }
  'rule.never': { readonly found: string }
  'rule.always': { readonly found: string }

  'parameter.empty': ParameterFacts
  'parameter.area': ParameterFacts
  'parameter.division': ParameterFacts
  'parameter.day': ParameterFacts
  'parameter.order': ParameterFacts
  'parameter.value': ParameterFacts
  'parameter.source': ParameterFacts
  'parameter.overlap': ParameterFacts
  'parameter.expired': ParameterFacts
  'parameter.gap': ParameterFacts

  'rule.implied': { readonly found: string }
  'rule.partial': { readonly found: string }
  'rule.monotone': { readonly word: 'known' | 'coalesce' }
  'rule.unused': { readonly what: 'fact' | 'option' | 'condition'; readonly found: string }
  'rule.unshown': { readonly fact: string }
  'rule.uneven': { readonly placeholder: string; readonly lacks: 'zh' | 'en' }
  'rule.needless-to': { readonly write: string }
}

export type ProblemCode = keyof ProblemFacts
/** `error`: the document is not run. `warning`: it is, and means what it says. */
export type Level = 'error' | 'warning'

/** One thing that is wrong with a rule document, and where. */
export type Problem = {
  [C in ProblemCode]: {
    readonly code: C
    readonly level: Level
    readonly path: Path
    readonly facts: ProblemFacts[C]
  }
}[ProblemCode]

const warnings: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'parameter.gap',
  'rule.implied',
  'rule.partial',
  'rule.monotone',
  'rule.unused',
  'rule.unshown',
  'rule.uneven',
  'rule.needless-to',
])

export const isError = ({ level }: Problem): boolean => level === 'error'

/** A problem with its level. */
export const problemOf = <C extends ProblemCode>(code: C, path: Path, facts: ProblemFacts[C]): Problem =>
  ({ code, level: warnings.has(code) ? 'warning' : 'error', path, facts }) as unknown as Problem

/** Collects problems, each once. Answers undefined, so that what finds a fault can return it. */
export interface Report {
  readonly problems: readonly Problem[]
  add<C extends ProblemCode>(code: C, path: Path, facts: ProblemFacts[C]): undefined
}

export function createReport(): Report {
  const found = new Map<string, Problem>()
  return {
    get problems() {
      return [...found.values()]
    },
    add(code, path, facts) {
      found.set(JSON.stringify([code, path, facts]), problemOf(code, path, facts))
      return undefined
    },
  }
}
