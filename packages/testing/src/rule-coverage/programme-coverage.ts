import type { Leaf } from '@hedui/core'
import { type DecideOptions, type Decision, decide, type Programme, type Ternary } from '@hedui/core/decide'
import type { ProgrammeCase } from '../suites/programme-case.ts'
import type { LeafCoverage, RuleCoverage } from './coverage.ts'

type Verdict = Decision['members'][number] | Decision['incomes'][number]

/**
 * What cases show of a programme, as its decisions tell: each condition, and each ground for and against counting a
 * member or an income. A condition decides alone where all others hold; a ground, where it is the reason given.
 */
export function programmeCoverage(
  programme: Programme,
  cases: readonly ProgrammeCase[],
  options: DecideOptions,
): readonly RuleCoverage[] {
  const decisions = cases.map(({ given, asked }) => decide(programme, given, { ...options, ...asked }))
  const members = decisions.flatMap((decision) => decision.members)
  const incomes = decisions.flatMap((decision) => decision.incomes)
  const rule = (name: string, rows: number, leaves: readonly LeafCoverage[]): RuleCoverage[] =>
    leaves.length === 0 ? [] : [{ rule: `${programme.id} ${name}`, rows, leaves }]
  const names = Object.keys(programme.conditions)
  const grounds = (kind: 'counted' | 'notCounted', of: object, verdicts: readonly Verdict[]) =>
    Object.keys(of).map((ground) =>
      leafOf(
        ground,
        verdicts.flatMap((verdict) => standing(verdict, kind, ground)),
      ),
    )
  return [
    ...rule(
      'conditions',
      decisions.length,
      names.map((name) =>
        leafOf(
          name,
          decisions.flatMap((d) => conditionIn(d, name)),
        ),
      ),
    ),
    ...rule('members counted', members.length, grounds('counted', programme.members?.counted ?? {}, members)),
    ...rule(
      'members not counted',
      members.length,
      grounds('notCounted', programme.members?.notCounted ?? {}, members),
    ),
    ...rule(
      'incomes not counted',
      incomes.length,
      grounds('notCounted', programme.incomes?.notCounted ?? {}, incomes),
    ),
  ]
}

interface Standing {
  readonly truth: Ternary
  readonly decided: boolean
}

function conditionIn({ because }: Decision, name: string): Standing[] {
  const truth = because.find(({ condition }) => condition === name)?.truth
  const alone = because.every(({ condition, truth: other }) => condition === name || other === 'true')
  return truth === undefined ? [] : [{ truth, decided: alone && truth !== 'unknown' }]
}

/** What a verdict tells of a ground; nothing where another came first. */
function standing({ counted, reasons }: Verdict, kind: 'counted' | 'notCounted', ground: string): Standing[] {
  const isReason = reasons.some((reason) => reason.ground === ground)
  if (counted === 'unknown') return isReason ? [{ truth: 'unknown', decided: false }] : []
  const isFor = counted === 'true'
  if (isReason) return [{ truth: 'true', decided: true }]
  const nothingFor = reasons.some((reason) => reason.ground === 'outside')
  const refuted = kind === 'notCounted' ? isFor : nothingFor
  return refuted ? [{ truth: 'false', decided: false }] : []
}

function leafOf(name: string, seen: readonly Standing[]): LeafCoverage {
  const count = (which: (one: Standing) => boolean) => seen.filter(which).length
  const leaf: Leaf = { fact: name, operator: 'equal', value: true }
  return {
    place: name,
    leaf,
    true: count(({ truth }) => truth === 'true'),
    false: count(({ truth }) => truth === 'false'),
    unknown: count(({ truth }) => truth === 'unknown'),
    decided: count(({ decided }) => decided),
  }
}
