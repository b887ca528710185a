import type { Check } from '../../checks/check.ts'
import type { OptionValue, Setting } from '../../engine/evaluator.ts'
import type { Reached } from '../near/reach.ts'
import { answersOf } from './answers.ts'
import type { Blocking, BlockingFact } from './blocking-fact.ts'
import type { Input } from './inputs.ts'
import { codesNamed, type Piece, piecesOf } from './piece.ts'
import { settlingSets } from './sets.ts'
import { createTrial } from './trial.ts'

const codesTried = 60

/** What keeps the verdict on one row from being given: `setting` is that row in its neighbourhood. */
export function blockingOf(
  check: Check,
  setting: Setting,
  reached: Reached,
  inputs: readonly Input[],
): Blocking {
  const { dataset } = setting
  const trial = createTrial(setting, check.conditions)
  const entities = Object.keys(dataset.graph.entities).filter((entity) => reached.rows(entity).size > 0)
  const literals = textsOf([check.facts, check.conditions, Object.values(setting.options)])
  const candidates = inputs.map((input) => ({ input, pieces: piecesFor(input) }))
  const facts = candidates.map(({ input, pieces }): BlockingFact => {
    const tried: readonly Piece[] = input.fact.kind === 'coverage' ? [{ kind: 'complete' }] : pieces
    return { ...input.fact, answers: answersOf(input, tried, trial, dataset) }
  })
  const { sets, searched } = settlingSets(candidates, trial)
  return {
    facts: facts.toSorted((a, b) => Number(b.answers.length > 0) - Number(a.answers.length > 0)),
    sets: sets.map((set) => set.map(({ fact }) => fact.id)),
    searched,
  }

  function piecesFor({ domain }: Input): readonly Piece[] {
    if (!domain) return []
    const codes = domain.range ? [] : codesNamed(dataset, domain, entities, literals)
    return codes.length > codesTried ? [] : piecesOf(domain, codes)
  }
}

/** Every text that a rule or its options name. */
function textsOf(rule: unknown): ReadonlySet<string> {
  const texts = new Set<string>()
  const look = (node: unknown): void => {
    if (typeof node === 'string') texts.add(node)
    else if (Array.isArray(node)) for (const item of node) look(item)
    else if (typeof node === 'object' && node !== null)
      for (const [key, item] of Object.entries(node))
        if (key === 'value' || typeof item === 'object') look(item)
  }
  look(rule as OptionValue)
  return texts
}
