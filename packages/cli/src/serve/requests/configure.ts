import { checks } from '@hedui/checks'
import { parseConfig } from '../../config/parse.ts'
import { refusal } from '../../refusal.ts'
import type { ResultOf } from '../protocol/answer.ts'
import type { BodyOf } from '../protocol/request.ts'
import type { Turn } from '../session/turn.ts'
import { packsIn } from './hello.ts'

/** What goes into the dataset when registers are read. */
const ofRegisters = ['region', 'catalogue', 'coverage'] as const
const ofOtherCommands = ['previous', 'baseline', 'waivers', 'dispositions'] as const

/** Replaces the configuration; what only reading uses comes into force with the next load. */
export async function configure(
  { config: content, path }: BodyOf<'configure'>,
  { state, sources }: Turn,
): Promise<ResultOf<'configure'>> {
  if ((content === undefined) === (path === undefined)) throw refusal('serve.configure', {})
  const config =
    content === undefined
      ? await sources.config(path, [])
      : parseConfig(JSON.stringify(content), 'configure.config', checks)
  state.config = config
  state.configured = true
  const { standing } = state
  const differs = (key: (typeof ofRegisters)[number]) =>
    JSON.stringify(config[key]) !== JSON.stringify(standing?.config[key])
  return {
    packs: packsIn(state),
    reload: standing ? ofRegisters.filter(differs) : [],
    unused: ofOtherCommands.filter((key) => config[key] !== undefined),
  }
}
