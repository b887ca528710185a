import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer, Blocking, BlockingFact } from '../../src/explanation/blocking/blocking-fact.ts'
import type { Condition } from '../../src/expression/node.ts'
import { isHeduiError } from '../../src/model/error.ts'
import { conditions, everything } from '../engine/arbitraries.ts'
import { datasetOf, holdsOf, type World } from '../engine/claims.ts'
import { runs } from '../engine/runs.ts'
import { forget, forgetting, rows, worldOf } from '../engine/worlds.ts'
import { rowOf, ruleOf } from './rule.ts'
import { type Outcome, outcomesOf } from './settling.ts'
import { thresholds } from './thresholds.ts'

const monotone = { ...everything, known: false }
const registers = ['claims', 'groups', 'items', 'more-items', 'parts']
/** One claim of group g, of which much is forgotten. */
const worlds = fc
  .tuple(rows, forgetting, fc.subarray(registers))
  .filter(([full]) => full.claims.length > 0)
  .map(([full, lost, complete]): World => {
    const [claim] = full.claims
    return worldOf(forget({ ...full, claims: claim ? [{ ...claim, group: 'g' }] : [] }, lost), complete)
  })

const blockingOf = (world: World, condition: Condition): Blocking | null =>
  rowOf(datasetOf(world), ruleOf({ conditions: condition })).blocking

const factsOf = ({ facts }: Blocking, ids: readonly string[]): readonly BlockingFact[] =>
  ids.map((id) => facts.find((fact) => fact.id === id) as BlockingFact)

const product = <T>(lists: readonly (readonly T[])[]): T[][] =>
  lists.reduce<T[][]>((all, list) => all.flatMap((one) => list.map((x) => [...one, x])), [[]])

const settled = (world: World, outcomes: readonly Outcome[]): World =>
  outcomes.reduce((before, outcome) => outcome.apply(before), world)

/** The verdict, or that no run takes such values. */
function verdictIn(world: World, condition: Condition): boolean | undefined | 'refused' {
  try {
    return holdsOf(condition, world)
  } catch (error) {
    if (isHeduiError(error) && error.code === 'value.negative') return 'refused'
    throw error
  }
}

/** Whether an answer is about a value; texts that no answer names go with the others. */
function covers(answer: Answer, value: Outcome['value']): boolean {
  if (answer.kind === 'other') return true
  if (answer.kind !== 'values' || value === null) return false
  const { from, to } = answer
  const after =
    from === null || (typeof from === 'number' ? Number(value) >= from : String(value) >= String(from))
  return (
    after && (to === null || (typeof to === 'number' ? Number(value) <= to : String(value) <= String(to)))
  )
}

describe('a reported set of facts', () => {
  it('settles the verdict whatever the facts turn out to be', () =>
    fc.assert(
      fc.property(worlds, conditions(monotone), fc.infiniteStream(fc.nat()), (world, condition, choices) => {
        const blocking = blockingOf(world, condition)
        fc.pre(blocking !== null)
        for (const set of blocking?.sets ?? []) {
          const ways = factsOf(blocking as Blocking, set).map((fact) => outcomesOf(fact, world))
          for (let tried = 0; tried < 8; tried++) {
            const chosen = ways.map((way) => way[(choices.next().value as number) % way.length] as Outcome)
            expect(verdictIn(settled(world, chosen), condition)).not.toBeUndefined()
          }
        }
      }),
      runs(150),
    ))

  it('has no fact that could be left out, where everything is compared with fixed values', () =>
    fc.assert(
      fc.property(worlds, thresholds, (world, condition) => {
        const blocking = blockingOf(world, condition)
        fc.pre(blocking !== null)
        for (const set of blocking?.sets ?? []) {
          const facts = factsOf(blocking as Blocking, set)
          if (facts.length > 3 || !facts.every(({ kind }) => kind === 'field')) continue
          for (const left of facts) {
            const ways = facts.filter((fact) => fact !== left).map((fact) => outcomesOf(fact, world))
            const open = product(ways).some(
              (outcomes) => verdictIn(settled(world, outcomes), condition) === undefined,
            )
            expect(open).toBe(true)
          }
        }
      }),
      runs(150),
    ))

  it('never holds another', () =>
    fc.assert(
      fc.property(worlds, conditions(monotone), (world, condition) => {
        const sets = blockingOf(world, condition)?.sets ?? []
        for (const a of sets)
          for (const b of sets) expect(a !== b && a.every((id) => b.includes(id))).toBe(false)
        expect([...sets].sort((a, b) => a.length - b.length)).toEqual(sets)
      }),
      runs(150),
    ))
})

describe('an answer about one fact', () => {
  it('means what it says', () =>
    fc.assert(
      fc.property(worlds, conditions(monotone), (world, condition) => {
        for (const fact of blockingOf(world, condition)?.facts ?? []) {
          if (fact.kind !== 'field' || fact.answers.length === 0) continue
          for (const outcome of outcomesOf(fact, world)) {
            const truth = verdictIn(outcome.apply(world), condition)
            if (truth === 'refused') continue
            const said = fact.answers.find((answer) => covers(answer, outcome.value))?.truth
            if (said !== 'unknown') expect(said).toBe(String(truth))
          }
        }
      }),
      runs(250),
    ))
})
