import { isHeduiError } from '@hedui/core'
import { CommanderError } from 'commander'
import type { Session } from './commands/session.ts'
import { type ExitCode, exitCode } from './exit-code.ts'
import type { Io } from './io.ts'
import { languageOfArguments, wordsIn } from './messages/language.ts'
import { createProgress } from './output/progress.ts'
import { createProgram } from './program.ts'
import { Refusal, sentenceOf } from './refusal.ts'
import { usageRefusal } from './usage-refusal.ts'

/** Runs the command that `argv` asks for (without node and script) and answers the exit code; never throws. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  const language = languageOfArguments(argv, io.env)
  const words = wordsIn(language)
  const session: Session = { io, language, words, progress: createProgress(io) }
  let ended: ExitCode = exitCode.clean
  const program = createProgram(session, (code) => {
    ended = code
  })
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return ended
  } catch (thrown) {
    if (thrown instanceof CommanderError) {
      if (thrown.exitCode === 0) return exitCode.clean
      if (thrown.code === 'commander.help') return exitCode.failed
    }
    const error = thrown instanceof CommanderError ? usageRefusal(thrown) : thrown
    io.stderr.write(`hedui: ${sentenceOf(error, words)}\n`)
    const expected = error instanceof Refusal || isHeduiError(error)
    if (!expected && io.env.HEDUI_DEBUG && error instanceof Error) io.stderr.write(`${error.stack}\n`)
    return exitCode.failed
  }
}
