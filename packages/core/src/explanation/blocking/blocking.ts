import type { Check } from '../../checks/check.ts'
import type { OptionValue, Setting } from '../../engine/evaluator.ts'
import type { Reached } from '../near/reach.ts'
import type { valueShower } from '../tree/value.ts'
import { answersOf } from './answers.ts'
import type { Answer, Blocking, BlockingFact } from './blocking-fact.ts'
import type { Domain, Input } from './inputs.ts'
import { codesNamed, type Piece, piecesOf } from './piece.ts'
import { type Candidate, settlingSets } from './sets.ts'
import { createTrial } from './trial.ts'

const codesTried = 60

/** What keeps the verdict on one row from being given: `setting` is that row in its neighbourhood. */
export function blockingOf(
  check: Check,
  setting: Setting,
  reached: Reached,
  inputs: readonly Input[],
  show: ReturnType<typeof valueShower>,
): Blocking {
  const { dataset } = setting
  const trial = createTrial(setting, check.conditions)
  const entities = Object.keys(dataset.graph.entities).filter((entity) => reached.rows(entity).size > 0)
  const literals = textsOf([check.facts, check.conditions, Object.values(setting.options)])
  const candidates = inputs.map((input): Candidate => ({ input, values: valuesOf(input) }))
  const facts = candidates.map(
    ({ input, values }): BlockingFact => ({ ...input.fact, answers: answers(input, values) }),
  )
  const { sets, searched } = settlingSets(candidates, trial)
  return {
    facts: facts.toSorted((a, b) => Number(b.answers.length > 0) - Number(a.answers.length > 0)),
    sets: sets.map((set) => set.map(({ fact }) => fact.id)),
    searched,
  }

  function valuesOf({ fixed, variables }: Input): Candidate['values'] {
    if (fixed) return []
    const values = [...variables.values()].map((variable) => ({ variable, pieces: pieces(variable.domain) }))
    return values.every((value) => value.pieces.length > 0) ? values : []
  }

  function pieces(domain: Domain): readonly Piece[] {
    const codes = domain.range ? [] : codesNamed(dataset, domain, entities, literals)
    return codes.length > codesTried ? [] : piecesOf(domain, codes)
  }

  /** A code or key as a value of the fact. */
  function shown({ entity, name }: Input['fact'], { type, to }: Domain) {
    return (code: number) => {
      const vector = { kind: 'code', type, codes: Uint32Array.of(code), ...(to !== null && { to }) } as const
      return show(vector, entity === null ? null : { entity, field: name }, 0)
    }
  }

  function answers({ fact }: Input, values: Candidate['values']): readonly Answer[] {
    const [value, more] = values
    if (value && !more)
      return answersOf(value.variable, value.pieces, trial, shown(fact, value.variable.domain))
    if (fact.kind !== 'coverage' || !fact.coverage) return []
    const truth = trial({ values: new Map(), complete: fact.coverage })
    return truth === 'unknown' || truth === 'refused' ? [] : [{ kind: 'complete', truth }]
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
