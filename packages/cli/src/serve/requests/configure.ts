import { parseConfig } from '../../config/parse.ts'
import { refusal } from '../../refusal.ts'
import type { ResultOf } from '../protocol/answer.ts'
import type { BodyOf } from '../protocol/request.ts'
import type { Turn } from '../session/turn.ts'
import { catalogueOf, packsIn } from './hello.ts'

/** What goes into the dataset when registers are read. */
const ofRegisters = ['region', 'catalogue', 'coverage'] as const
const ofOtherCommands = ['previous', 'baseline', 'waivers', 'dispositions'] as const

/** Replaces the configuration; what only reading uses comes into force with the next load. */
export async function configure(
  { config: content, path }: BodyOf<'configure'>,
  { state, sources }: Turn,
): Promise<ResultOf<'configure'>> {
  if ((content === undefined) === (path === undefined)) throw refusal('serve.configure', {})
  const setup =
    content === undefined
      ? await sources.setup(path, [])
      : await sources.setupOf(parseConfig(JSON.stringify(content), 'configure.config'))
  const { config } = setup
  state.setup = setup
  state.configured = true
  const { standing } = state
  const catalogue = catalogueOf(setup)
  const differs = (key: (typeof ofRegisters)[number]) =>
    key === 'catalogue'
      ? JSON.stringify(catalogue) !== JSON.stringify(standing?.catalogue)
      : JSON.stringify(config[key]) !== JSON.stringify(standing?.config[key])
  return {
    packs: packsIn(setup),
    reload: standing ? ofRegisters.filter(differs) : [],
    unused: ofOtherCommands.filter((key) => config[key] !== undefined),
  }
}
