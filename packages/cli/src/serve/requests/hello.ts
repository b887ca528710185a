import { checks } from '@hedui/checks'
import { catalogue } from '@hedui/programmes-cn'
import { packsOf } from '../../checking/packs.ts'
import { mergeCatalogue } from '../../config/catalogue.ts'
import { version } from '../../version.ts'
import type { ResultOf } from '../protocol/answer.ts'
import { limits } from '../protocol/limits.ts'
import { type BodyOf, requestTypes } from '../protocol/request.ts'
import { protocolVersion } from '../protocol/version.ts'
import type { State } from '../session/state.ts'
import type { Turn } from '../session/turn.ts'

/** Who answers, what it runs and what it holds. */
export const hello = (_: BodyOf<'hello'>, { state }: Turn): ResultOf<'hello'> => ({
  protocol: protocolVersion,
  hedui: version,
  requests: [...requestTypes],
  packs: packsIn(state),
  limits,
})

/** The packs that checks of this session run. */
export const packsIn = ({ config: { off = {}, catalogue: own = [] } }: State) => [
  ...packsOf(
    checks.filter(({ id }) => off[id] === undefined),
    mergeCatalogue(catalogue, own),
  ),
]
