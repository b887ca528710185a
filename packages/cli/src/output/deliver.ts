import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Session } from '../commands/session.ts'
import { reasonOf } from '../reading/reason.ts'
import { refusal } from '../refusal.ts'

/** Writes data to the file asked for, else to stdout. */
export async function deliver(text: string, out: string | undefined, session: Session): Promise<void> {
  const { io, words, progress } = session
  if (out === undefined) {
    io.stdout.write(text)
    return
  }
  try {
    await writeFile(resolve(io.cwd, out), text)
  } catch (error) {
    throw refusal('unwritable', { path: out, reason: reasonOf(error) })
  }
  progress.now(words.progress.wrote({ path: out }))
}
