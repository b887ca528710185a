import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { maskIssue } from '@hedui/core'
import { explainRecognition, openBook, readFiles } from '@hedui/ingest'
import { catalogue } from '@hedui/programmes-cn/reference'
import { adapters } from '../adapters.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { maskExplanation } from '../masking/explanation.ts'
import { maskReason } from '../masking/reason.ts'
import { inspection } from '../output/pretty/inspection.ts'
import { lookOf } from '../output/pretty/look.ts'
import { reasonOf } from '../reading/reason.ts'
import { refusal } from '../refusal.ts'
import type { Session } from './session.ts'

/** Tells which adapter reads each sheet of a file and why, and what it makes of it. */
export async function inspect(
  path: string,
  purpose: string | undefined,
  session: Session,
): Promise<ExitCode> {
  const { io, words, progress } = session
  if (purpose !== undefined) progress.note(words.progress.unmasked({ purpose }))
  const bytes = await read(path, resolve(io.cwd, path))
  const file = path
    .split(/[\\/]/)
    .filter((step) => step !== '' && step !== '.' && step !== '..')
    .join('/')
  const book = openBook(bytes, { file })
  const { files, issues } = readFiles([{ file, bytes }], { adapters, catalogue })
  const sheets = explainRecognition(book, adapters)
  const look = lookOf(session, io.stdout)
  io.stdout.write(
    inspection(
      {
        book,
        sheets: purpose === undefined ? sheets.map(maskExplanation) : sheets,
        files,
        issues: purpose === undefined ? issues.map((issue) => maskReason(maskIssue(issue))) : issues,
        purpose,
      },
      look,
    ),
  )
  return exitCode.clean
}

async function read(path: string, full: string): Promise<Uint8Array> {
  const found = await stat(full).catch(() => undefined)
  if (!found?.isFile()) throw refusal('no-file', { path, folder: found?.isDirectory() === true })
  return readFile(full).catch((error) => {
    throw refusal('unreadable', { path, reason: reasonOf(error) })
  })
}
