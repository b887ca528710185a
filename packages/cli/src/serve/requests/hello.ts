import type { Setup } from '../../config/load.ts'
import { packsUsed, replacing } from '../../packs/rule-set.ts'
import { version } from '../../version.ts'
import type { ResultOf } from '../protocol/answer.ts'
import { limits } from '../protocol/limits.ts'
import { type BodyOf, requestTypes } from '../protocol/request.ts'
import { protocolVersion } from '../protocol/version.ts'
import type { Turn } from '../session/turn.ts'

/** Who answers, what it runs and what it holds. */
export const hello = (_: BodyOf<'hello'>, { state }: Turn): ResultOf<'hello'> => ({
  protocol: protocolVersion,
  hedui: version,
  requests: [...requestTypes],
  packs: packsIn(state.setup),
  limits,
})

/** The packs that checks of this session run. */
export const packsIn = (setup: Setup) => [...packsUsed(setup.rules, catalogueOf(setup))]

/** The shipped programmes, those of the packs and the county's own. */
export const catalogueOf = ({ config, rules }: Setup) => replacing(rules.catalogue, config.catalogue ?? [])
