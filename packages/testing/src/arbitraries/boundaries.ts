import type { Check, Leaf, Parameter } from '@hedui/core'
import type { Programme } from '@hedui/core/decide'
import { isDay } from '@hedui/core/values'

/** Where verdicts turn: the values that a definition compares with, each once and in order. */
export interface Boundaries {
  /** Amounts in fen: of parameters, options and written in the rule. */
  readonly fen: readonly number[]
  /** Numbers that counts, months and days are compared with. */
  readonly counts: readonly number[]
  /** Completed years that an age is compared with. */
  readonly ages: readonly number[]
  /** Days `YYYY-MM-DD`: written in the rule, and the first and last days of parameters. */
  readonly days: readonly string[]
  /** Codes and texts. */
  readonly codes: readonly string[]
}

/** Of a definition that compares with nothing. */
export const noBoundaries: Boundaries = { fen: [], counts: [], ages: [], days: [], codes: [] }

type Sort = 'fen' | 'counts' | 'ages'

/**
 * Every number and day that a check or a programme compares with, read from its own conditions, facts and options,
 * and from the parameters it uses among those given.
 */
export function boundariesOf(
  definition: Check | Programme,
  parameters: readonly Parameter[] = [],
): Boundaries {
  const numbers = { fen: new Set<number>(), counts: new Set<number>(), ages: new Set<number>() }
  const texts = { days: new Set<string>(), codes: new Set<string>() }
  const take = (value: unknown, sort: Sort): void => {
    if (typeof value === 'number') numbers[sort].add(value)
    if (typeof value === 'string') (isDay(value) ? texts.days : texts.codes).add(value)
  }
  const figures = new Set(
    'figures' in definition ? Object.values(definition.figures ?? {}).map(({ id }) => id) : [],
  )
  for (const node of nodesOf(definition)) {
    if (isLeaf(node))
      for (const value of [node.value].flat()) take(value, sortOfFact(node.fact, definition.facts))
    if ('value' in node && 'type' in node) take(node.value, sortOf(node.type))
    if ('default' in node && 'type' in node)
      for (const value of [node.default].flat()) take(value, sortOf(node.type))
    if ('parameter' in node && typeof node.parameter === 'string') figures.add(node.parameter)
  }
  for (const { type, entries } of parameters.filter(({ id }) => figures.has(id)))
    for (const { value, from, to } of entries) {
      take(value, sortOf(type))
      take(from, 'counts')
      take(to, 'counts')
    }
  const inOrder = (set: ReadonlySet<number>) => [...set].sort((a, b) => a - b)
  return {
    fen: inOrder(numbers.fen),
    counts: inOrder(numbers.counts),
    ages: inOrder(numbers.ages),
    days: [...texts.days].sort(),
    codes: [...texts.codes].sort(),
  }
}

/** Every object within a definition. */
export function* nodesOf(value: unknown): Generator<object> {
  if (typeof value !== 'object' || value === null) return
  yield value
  for (const part of Object.values(value)) yield* nodesOf(part)
}

const isLeaf = (node: object): node is Leaf => 'operator' in node && 'fact' in node && 'value' in node

const sortOf = (type: unknown): Sort => (type === 'fen' ? 'fen' : 'counts')

/** What kind of number a comparison with a fact is about: an age is told apart by how it is made. */
function sortOfFact(fact: Leaf['fact'], facts: (Check | Programme)['facts']): Sort {
  const name =
    typeof fact === 'string' ? fact : 'fact' in fact && !fact.of && !fact.to ? fact.fact : undefined
  const known = name !== undefined && Object.hasOwn(facts, name) ? facts[name] : undefined
  const node = known?.node ?? fact
  return typeof node === 'object' && 'age' in node ? 'ages' : sortOf(known?.type)
}
