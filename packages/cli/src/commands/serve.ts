import { Readable } from 'node:stream'
import { loadSetup, setupOf } from '../config/load.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { readFolders } from '../reading/read-folders.ts'
import { createServeSession } from '../serve/session/session.ts'
import { serveStdio } from '../serve/stdio/stdio.ts'
import type { Session } from './session.ts'

/** Answers the requests of another program over stdin and stdout, until it has no more. */
export async function serve({ io, words, progress }: Session): Promise<ExitCode> {
  const session = createServeSession({
    read: (folders, options, before) => readFolders(folders, io.cwd, options, before),
    setup: (path, folders) => loadSetup(path, folders, io.cwd),
    setupOf: (config) => setupOf({ path: 'configure.config', config }, io.cwd),
    unmasked: (purpose) => progress.note(words.progress.unmasked({ purpose })),
    unexpected: (error) => {
      if (io.env.HEDUI_DEBUG && error instanceof Error) progress.note(String(error.stack))
    },
  })
  await serveStdio(session, io, io.stdin ?? Readable.from([]))
  return exitCode.clean
}
