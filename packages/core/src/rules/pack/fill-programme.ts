import type { ProgrammeOverlay } from '../../programmes/overlay.ts'
import type { Programme } from '../../programmes/programme.ts'
import { expand, type Shared } from '../check/shared.ts'
import type { Kind } from '../kind.ts'

/** The rules of a programme as they are run: nothing left out, every shared condition in the place of its name. */
export function fillProgramme(raw: Programme, shared: Shared, kinds: ReadonlyMap<string, Kind>): Programme {
  const {
    excludes = [],
    reference = null,
    members = null,
    incomes = null,
    facts,
    roundings = {},
    ...rest
  } = expand(raw, shared)
  return {
    ...rest,
    ...{ excludes, reference, members, incomes, roundings },
    facts: fillFacts(facts, kinds),
  }
}

/** An overlay as it is laid: every shared condition in the place of its name. */
export function fillOverlay(
  raw: ProgrammeOverlay,
  shared: Shared,
  kinds: ReadonlyMap<string, Kind>,
): ProgrammeOverlay {
  const { facts, ...rest } = expand(raw, shared)
  return { ...rest, ...(facts && { facts: fillFacts(facts, kinds) }) }
}

const fillFacts = (facts: Programme['facts'], kinds: ReadonlyMap<string, Kind>): Programme['facts'] =>
  Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [
      name,
      { ...fact, type: fact.type ?? (kinds.get(name) as Kind).type },
    ]),
  )
