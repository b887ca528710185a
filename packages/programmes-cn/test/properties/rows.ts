import type { HouseholdMember, Programme } from '@hedui/core/decide'
import {
  additive,
  agrees,
  boundary,
  bounded,
  irrelevant,
  monotone,
  monotoneInKnowledge,
  moreChildren,
  nonNegative,
  type ProgrammeClaim,
  permutation,
  relabel,
  steps,
} from '@hedui/testing'
import { excludedBy } from '../../src/drawing.ts'
import { type Cell, nothing, type Row } from './cell.ts'

type Field = keyof HouseholdMember

interface Usual {
  /** The most that may be paid, in fen. */
  readonly most: number
  readonly irrelevant: readonly Field[]
}

/** What every programme promises. */
const always = ({ most, irrelevant: fields }: Usual) => ({
  bounded: [bounded(() => most)],
  nonNegative: [nonNegative],
  permutation: [permutation],
  relabel: [relabel],
  irrelevant: [irrelevant(...fields)],
  monotoneInKnowledge: [monotoneInKnowledge],
})

/** Whoever draws what the catalogue excludes is refused. */
export const refusesWhoDraws = ({ id }: Programme): ProgrammeClaim => ({
  ...agrees(({ members: [first] }) =>
    first?.benefits?.some((one) => excludedBy(id).includes(one ?? '')) ? { result: 'ineligible' } : {},
  ),
  property: 'exclusive',
})

/** Nobody may be excluded by what the catalogue says. */
export const excludesNothing = ({ id }: Programme): Cell =>
  nothing('the catalogue excludes nothing beside it', excludedBy(id).length === 0)

/** Conditions that are a matter of degree. */
const margins = ({ conditions }: Programme) => Object.values(conditions).filter(({ margin }) => margin)

/** A difference between a limit and the income: falls with each fen. */
export const difference = (usual: Usual, exclusive: Cell): Row => ({
  ...always(usual),
  monotone: [monotone({ amount: 'falls' }), monotone({ more: moreChildren, amount: 'rises' })],
  steps: [steps()],
  boundary: [boundary({ condition: 'income', exactlyAt: 'fails' })],
  additive: [additive],
  exclusive,
})

/** A standing pays nothing, whoever has it. */
export function standing(programme: Programme, fields: readonly Field[], exclusive: Cell): Row {
  const paysNothing = nothing('a standing pays nothing', programme.amount === null)
  return {
    ...always({ most: 0, irrelevant: fields }),
    monotone: paysNothing,
    steps: paysNothing,
    boundary: [boundary({ condition: 'income', exactlyAt: 'fails' })],
    additive: [additive],
    exclusive,
  }
}

/** A tariff that looks at no income. */
export const tariff = (programme: Programme, usual: Usual, exclusive: Cell): Row => ({
  ...always(usual),
  monotone: [monotone({ amount: 'falls' }), monotone({ amount: 'rises' })],
  steps: [steps({ slope: 0 })],
  boundary: nothing(
    'no condition turns with an income',
    programme.incomes === null && margins(programme).every(({ shows }) => !shows.includes('income')),
  ),
  additive: nothing('no income is counted', programme.incomes === null),
  exclusive,
})
