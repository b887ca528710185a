import { type DecideOptions, decide } from '../decide.ts'
import type { Household } from '../household/household.ts'
import type { Programme } from '../programme.ts'
import type { ProgrammeChoice } from './choice.ts'
import { choosing, type Kinds } from './choosing.ts'
import type { Chosen } from './chosen.ts'
import { decisionOrder } from './order.ts'
import { standingsIn } from './standings.ts'
import { taking } from './taking.ts'

/**
 * Decides several programmes for one household: a person's benefit for every member, or for the one asked for. What a
 * programme asks of the others (`takes`), such as whether somebody draws them, is what is decided here; what may not be
 * drawn together is resolved by declared choices, in their order. The order of the programmes does not matter. While a
 * rival is undetermined nothing of a choice is given. Errors: those of `decide`, and `programme.cycle`.
 */
export function decideAll(
  household: Household,
  programmes: readonly Programme[],
  choices: readonly ProgrammeChoice[],
  options: DecideOptions,
): readonly Chosen[] {
  const known = new Map(programmes.map((programme) => [programme.id, programme]))
  const kinds: Kinds = {
    asked: options.kind ?? null,
    of: new Map(programmes.map(({ id, kind }) => [id, kind])),
  }
  const found = new Map<string, readonly Chosen[]>()
  const after = (id: string, count: number) => found.get(`${id} ${count}`) ?? []
  const standings = standingsIn([...known.keys()], (id) => after(id, choices.length))
  for (const { id, choices: count } of decisionOrder(programmes, choices)) {
    const [programme, choice] = [known.get(id) as Programme, choices[count - 1]]
    const others = () => [...known.keys()].flatMap((other) => after(other, count - 1))
    found.set(
      `${id} ${count}`,
      choice
        ? after(id, count - 1).map((one) => choosing(one, others().filter(isBeside(one)), choice, kinds))
        : whomFor(programme, household).map((member) => first(programme, member)),
    )
  }
  const asked = (one: Chosen) =>
    options.member === undefined || one.member === null || one.member === options.member
  return programmes.flatMap(({ id }) => after(id, choices.length).filter(asked))

  function first(programme: Programme, member: string | null): Chosen {
    const taken = taking(programme, household, member, standings)
    const asking = { ...options, ...(member !== null && { member }) }
    const { missing, ...argued } = decide(programme, taken.household, asking)
    const decision = { ...argued, missing: missing.filter(({ at }) => !taken.waiting.includes(at)) }
    const { result } = decision
    const outcome = result === 'eligible' ? 'given' : result === 'ineligible' ? 'refused' : 'open'
    const { took, follow } = taken
    return { decision, member, outcome, instead: null, choice: null, took, follow }
  }
}

/** A benefit of one member has no rival in that of another. */
const isBeside = (one: Chosen) => (other: Chosen) =>
  one.member === null || other.member === null || one.member === other.member

const whomFor = ({ unit }: Programme, { members }: Household): readonly (string | null)[] =>
  unit === 'person' ? members.map(({ id }) => id) : [null]
