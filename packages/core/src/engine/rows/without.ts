import { remember } from '../../dataset/remember.ts'
import type { Condition } from '../../expression/node.ts'
import type { Truth, Vector } from '../vector.ts'
import type { Program } from './program.ts'
import type { RowJob } from './row-job.ts'
import type { Answers, OtherAnswers } from './row-verdicts.ts'
import { Withheld } from './withheld.ts'

/** Answers, and how to find them once more. */
interface Found extends Answers {
  readonly program: Program
  readonly job: RowJob
  readonly conditions: Readonly<Record<string, Condition>>
  /** The facts that were asked about. */
  readonly asked: ReadonlyMap<string, Vector>
  truthOf(condition: Condition): Truth
  vectorOf(fact: string): Vector
}

/** The answers where some figures are unknown: what does not rest on them stays as it was found. */
export function answersWithout(found: Found, figures: readonly string[]): OtherAnswers {
  const { program, job, conditions, asked } = found
  const { subject } = program
  const marks = figures.reduce((all, figure) => all | program.mark(figure), 0)
  const withheld = new Withheld(figures, marks)
  const anew = <T>(made: { readonly figures: number } | undefined, before: T, find: () => T): T => {
    if (made && (made.figures & marks) === 0) return before
    job.withheld = withheld
    try {
      return find()
    } finally {
      job.withheld = undefined
    }
  }
  const rules = Object.entries(conditions).map(([id, rule]): [string, Truth] => [
    id,
    anew(subject.conditions.get(rule), found.rules[id] as Truth, () => found.truthOf(rule)),
  ])
  const facts = new Map<string, Vector>()
  const fact = (name: string): Vector =>
    remember(facts, name, () =>
      anew(subject.values.get(program.reference(name)), found.fact(name), () => found.vectorOf(name)),
    )
  return {
    rules: Object.fromEntries(rules),
    fact,
    isSame: () =>
      rules.every(([id, truth]) => isSameTruth(truth, found.rules[id] as Truth)) &&
      [...asked].every(([name, vector]) => isSameVector(fact(name), vector)),
  }
}

const isSameTruth = (a: Truth, b: Truth): boolean =>
  a === b ||
  (isSameList(a.definite.words, b.definite.words) && isSameList(a.possible.words, b.possible.words))

function isSameVector(a: Vector, b: Vector): boolean {
  if (a === b) return true
  if (a.kind === 'code' || b.kind === 'code')
    return a.kind === 'code' && b.kind === 'code' && isSameList(a.codes, b.codes)
  return isSameList(a.lo, b.lo) && isSameList(a.hi, b.hi)
}

const isSameList = (a: ArrayLike<number>, b: ArrayLike<number>): boolean =>
  a.length === b.length && Array.prototype.every.call(a, (value, at) => Object.is(value, b[at]))
