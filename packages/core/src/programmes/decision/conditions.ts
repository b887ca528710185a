import type { Verdicts } from '../../engine/engine.ts'
import { rowEngine } from '../../engine/rows/row-engine.ts'
import type { Answers, RowVerdicts } from '../../engine/rows/row-verdicts.ts'
import { type Asking, jobOf } from '../job.ts'
import type { Programme } from '../programme.ts'
import { boundsAt, byTheMonth, exactly, isByTheYear, shownAs, ternary } from './bounds.ts'
import type { ConditionVerdict, Decision, NumberBounds, Rounded, Shown, Ternary } from './decision.ts'
import { marginOf } from './margin.ts'
import { restsOn } from './rests-on.ts'
import { isRounded } from './rounding.ts'

export type Outcome = Pick<Decision, 'result' | 'amountFen' | 'amountBoundsFen'>

/** The verdicts on households or persons, row by row. */
export interface Settled {
  outcome(row: number): Outcome
  because(row: number): readonly ConditionVerdict[]
  roundings(row: number): readonly Rounded[]
}

/** Evaluates a programme over all rows asked about at once. */
export const settle = (programme: Programme, asking: Asking): Settled =>
  settledBy(programme, askProgramme(programme, asking))

export const askProgramme = (programme: Programme, asking: Asking): RowVerdicts =>
  rowEngine.evaluate(jobOf(programme, asking))

/** The verdicts that the engine's answers make. */
export function settledBy(programme: Programme, verdicts: Answers): Settled {
  const truth = (condition: string, row: number) =>
    ternary(verdicts.rules[condition] as Verdicts['rules'][string], row)
  const names = Object.keys(programme.conditions)
  return {
    outcome: (row) =>
      outcomeOf(
        names.map((name) => truth(name, row)),
        programme.amount === null ? [0, 0] : boundsAt(verdicts.fact(programme.amount), row),
      ),
    because: (row) =>
      names.map((name) => {
        const verdict = truth(name, row)
        return { ...argued(programme, name, verdict, verdicts, row), truth: verdict }
      }),
    roundings: (row) => roundingsAt(programme, verdicts, row),
  }
}

function outcomeOf(truths: readonly Ternary[], amount: NumberBounds): Outcome {
  if (truths.includes('false')) return { result: 'ineligible', amountFen: 0, amountBoundsFen: null }
  if (truths.includes('unknown'))
    return { result: 'undetermined', amountFen: null, amountBoundsFen: [0, amount[1]] }
  const amountFen = exactly(amount)
  return { result: 'eligible', amountFen, amountBoundsFen: amountFen === null ? amount : null }
}

function argued(
  programme: Programme,
  name: string,
  truth: Ternary,
  verdicts: Answers,
  row: number,
): Omit<ConditionVerdict, 'truth'> {
  const condition = programme.conditions[name] as Programme['conditions'][string]
  const { title, basis, shows, margin } = condition
  const bounds = (fact: string) => boundsAt(verdicts.fact(fact), row)
  const shown = (fact: string): Shown => shownAs(fact, definitionOf(programme, fact), bounds(fact))
  const own = margin === undefined ? marginOf(programme, condition, bounds, truth) : shown(margin)
  const figures = [...shows.map(shown), ...(own ? [own] : [])]
  const inUnit = isByTheYear(programme, verdicts, row) ? figures : byTheMonth(figures)
  return {
    condition: name,
    title,
    basis,
    shown: inUnit
      .slice(0, shows.length)
      .filter(({ fact, value }) => value !== 0 || !definitionOf(programme, fact).onlyIfAny),
    margin: inUnit[shows.length] ?? null,
    restsOn: restsOn(programme, name),
  }
}

const definitionOf = ({ facts }: Programme, fact: string) => facts[fact] as Programme['facts'][string]

const roundingsAt = ({ roundings }: Programme, verdicts: Answers, row: number): Rounded[] =>
  Object.entries(roundings).flatMap(([name, { of, by, rule, title, basis }]) => {
    const [dividendFen = null, after = null] = [of, name].map((fact) =>
      exactly(boundsAt(verdicts.fact(fact), row)),
    )
    if (dividendFen === null || after === null) return []
    const rounded: Rounded = { name, title, basis, rule, before: { dividendFen, divisor: by }, after }
    return isRounded(rounded) ? [rounded] : []
  })
