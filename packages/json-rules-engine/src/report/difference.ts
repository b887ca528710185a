import type { FieldType } from '@hedui/core'
import type { RuleProblem } from '@hedui/core/lint'

type Name = { readonly found: string; readonly near: readonly string[] }

/** Everything that a bridged rule set can mean otherwise: a stable code and its facts. */
export interface DifferenceFacts {
  'document.json': { readonly found: string }
  'document.shape': { readonly sought: string; readonly found: string }
  'document.depth': { readonly limit: number }
  'document.size': { readonly limit: number }
  'condition.empty': { readonly word: 'all' | 'any' }
  'condition.keys': { readonly used: string; readonly ignored: readonly string[] }
  'condition.name': Name
  'condition.circular': { readonly chain: readonly string[] }
  'condition.inlined': { readonly name: string }
  'fact.unknown': Name
  'fact.path': { readonly fact: string; readonly path: string; readonly key: string }
  'fact.params': { readonly fact: string; readonly key: string }
  'fact.read': { readonly key: string; readonly as: string }
  'fact.missing': { readonly facts: readonly string[] }
  'operator.unknown': Name
  'operator.decorated': { readonly operator: string }
  'operator.contains': { readonly operator: string }
  'operator.list-fact': { readonly operator: string }
  'operator.order': { readonly operator: string; readonly type: FieldType }
  'unknown.passes': { readonly operator: string }
  'unknown.order': { readonly fact: string }
  'value.null': { readonly operator: string }
  'value.type': { readonly type: FieldType; readonly operator: string; readonly found: string }
  'value.fen': { readonly value: number }
  'value.date': { readonly value: string }
  'list.sought': { readonly operator: string; readonly found: string }
  'list.text': { readonly operator: string; readonly found: string }
  'list.empty': { readonly operator: string }
  'list.null': { readonly operator: string }
  'list.fact': { readonly operator: string; readonly fact: string }
  'rule.priority': { readonly priority: string }
  'rule.event-fact': { readonly fact: string }
  'rule.handler': { readonly handler: string }
  'rule.problem': { readonly problem: RuleProblem }
  'export.unknown': { readonly rule: string }
  'export.absent': { readonly comparison: string }
  'export.fact': { readonly fact: string }
  'export.option': { readonly option: string; readonly value: string }
  'export.quorum': { readonly atLeast: number; readonly of: number }
}

export type DifferenceCode = keyof DifferenceFacts
/** `error`: cannot be said, and is left out. `warning`: is said, and may mean something else. `note`: changes no verdict. */
export type DifferenceLevel = 'error' | 'warning' | 'note'

/** One thing that means something else on the other side, and where. */
export type Difference = {
  [C in DifferenceCode]: {
    readonly code: C
    readonly level: DifferenceLevel
    /** JSON pointer into the documents given; into the named conditions it begins with `/conditions`. */
    readonly pointer: string
    readonly facts: DifferenceFacts[C]
  }
}[DifferenceCode]

const warnings: ReadonlySet<DifferenceCode> = new Set<DifferenceCode>([
  'condition.keys',
  'unknown.passes',
  'unknown.order',
  'value.fen',
  'rule.event-fact',
  'rule.handler',
  'export.unknown',
  'export.absent',
])
const notes: ReadonlySet<DifferenceCode> = new Set<DifferenceCode>([
  'condition.inlined',
  'fact.read',
  'fact.missing',
  'operator.decorated',
  'value.date',
  'rule.priority',
  'export.fact',
  'export.option',
  'export.quorum',
])

const levelOf = (code: DifferenceCode): DifferenceLevel =>
  warnings.has(code) ? 'warning' : notes.has(code) ? 'note' : 'error'

/** Collects differences, each once. Answers undefined, so that what finds one can return it. */
export interface Report {
  readonly differences: readonly Difference[]
  add<C extends DifferenceCode>(
    code: C,
    path: readonly (string | number)[],
    facts: DifferenceFacts[C],
    level?: DifferenceLevel,
  ): undefined
}

export function createReport(): Report {
  const found = new Map<string, Difference>()
  return {
    get differences() {
      return [...found.values()]
    },
    add(code, path, facts, level = levelOf(code)) {
      const difference = { code, level, pointer: pointerOf(path), facts } as unknown as Difference
      found.set(JSON.stringify([code, difference.pointer, facts]), difference)
      return undefined
    },
  }
}

/** RFC 6901. */
const pointerOf = (path: readonly (string | number)[]): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
