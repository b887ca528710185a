import type { Reference } from '../expression/node.ts'
import { row } from '../expression/row.ts'
import { host, term } from '../expression/term.ts'
import { monthsId } from '../parameters/months.ts'
import { askedAs } from './asks.ts'
import { householdCounting, personEarning } from './counting.ts'
import { programmeGraph } from './graph.ts'
import type { Programme } from './programme.ts'
import { refusal } from './refusal.ts'
import type {
  Asks,
  Facts,
  Figures,
  Given,
  IncomeGrounds,
  Named,
  Points,
  ProgrammeSpec,
  Unit,
} from './spec.ts'

const { entities } = programmeGraph

/**
 * Makes a programme of typed steps: the paths, grounds and conditions become plain JSON. Errors:
 * `programme.name` where two things have one name, `programme.incomes` where incomes are asked for and none
 * are defined.
 */
export function defineProgramme<
  const U extends Unit,
  const P extends Figures,
  F extends Facts,
  const R extends Points,
  const A extends Asks = Asks,
>(spec: ProgrammeSpec<U, P, F, R, A>): Programme {
  const given = givenOf<P, A>(spec)
  const facts = factsOf(spec, given)
  const named = Object.fromEntries(
    Object.entries(facts).map(([name, { is }]) => [name, term(is.type, { fact: name })]),
  ) as Named<F>
  const roundings: Points = spec.roundings?.(named) ?? {}
  const names = ['month', ...[spec.figures, facts, roundings].flatMap((part) => Object.keys(part))]
  const twice = names.find((name, i) => names.indexOf(name) !== i)
  if (twice !== undefined) throw refusal('programme.name', { programme: spec.id, name: twice })
  const { id, version, title, unit, kind, from, to, basis, figures, asks, amount, once, takes } = spec
  return {
    ...{ id, version, title, unit, kind, from, to, basis, figures, amount },
    ...(asks && { asks }),
    ...(once && { once }),
    ...(takes && { takes }),
    excludes: spec.excludes ?? [],
    reference: spec.reference ?? null,
    members: spec.members?.(row(entities, 'membership', 'subject'), given) ?? null,
    incomes: plainIncomes(spec.incomes?.(row(entities, 'income', 'subject'), given)),
    facts: Object.fromEntries(
      Object.entries(facts).map(([name, { is, ...shown }]) => [
        name,
        { type: is.type, node: is.node, ...shown },
      ]),
    ),
    conditions: spec.conditions(named, given),
    roundings: Object.fromEntries(
      Object.entries(roundings).map(([name, point]) => [
        name,
        { ...point, of: (point.of.node as Reference).fact },
      ]),
    ),
  }
}

const givenOf = <P extends Figures, A extends Asks>({
  figures,
  asks,
}: {
  readonly figures: P
  readonly asks?: A
}): Given<P, A> => ({
  month: term('month', { fact: 'month' }),
  figures: Object.fromEntries(
    Object.entries(figures).map(([name, { type }]) => [
      name,
      { ...term(type, { fact: name }), months: term('count', { fact: monthsId(name) }) },
    ]),
  ) as Given<P, A>['figures'],
  answers: Object.fromEntries(
    Object.entries(asks ?? {}).map(([name, { type }]) => [name, host(type, askedAs(name))]),
  ) as Given<P, A>['answers'],
})

function factsOf<U extends Unit, P extends Figures, F extends Facts, R extends Points, A extends Asks>(
  spec: ProgrammeSpec<U, P, F, R, A>,
  given: Given<P, A>,
): F {
  const grounded = spec as Parameters<typeof householdCounting>[1]
  const [household, person] = [
    row(entities, 'householdMonth', 'subject'),
    row(entities, 'personMonth', 'subject'),
  ]
  const [subject, counting] =
    spec.unit === 'household'
      ? [household, householdCounting(household, grounded, given)]
      : [person, personEarning(person, grounded, given)]
  return (spec.facts as (...of: unknown[]) => F)(subject, given, counting)
}

const plainIncomes = (incomes: IncomeGrounds | undefined): Programme['incomes'] =>
  incomes
    ? {
        notCounted: incomes.notCounted,
        share: {
          ...incomes.share,
          of: incomes.share.of.node,
          times: incomes.share.times.node,
          by: incomes.share.by.node,
        },
      }
    : null
