import { resolve } from 'node:path'
import { writePackage } from '@hedui/ingest'
import { savePackage } from '@hedui/ingest/node'
import { loadSetup } from '../config/load.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { replacing } from '../packs/rule-set.ts'
import { readFolders } from '../reading/read-folders.ts'
import { reasonOf } from '../reading/reason.ts'
import { refusal } from '../refusal.ts'
import { purposeOf, type Typed, textOf } from './flags.ts'
import type { Session } from './session.ts'

/** Reads folders and writes what was read as an exchange package; personal data in it is readable, so a purpose is needed. */
export async function exportFolders(
  folders: readonly string[],
  typed: Typed,
  { io, words, progress }: Session,
): Promise<ExitCode> {
  const command = 'export FOLDER --out DIR'
  const purpose = purposeOf(typed, command)
  if (purpose === undefined) throw refusal('purpose', { command })
  const { config, rules } = await loadSetup(textOf(typed, 'config'), folders, io.cwd)
  progress.now(words.progress.reading({ paths: folders }))
  const catalogue = replacing(rules.catalogue, config.catalogue ?? [])
  const read = await readFolders(folders, io.cwd, { catalogue, region: config.region })
  const id = textOf(typed, 'id')
  const files = writePackage(read, { purpose, ...(id !== undefined && { id }) })
  const path = textOf(typed, 'out') ?? ''
  try {
    await savePackage(files, resolve(io.cwd, path))
  } catch (error) {
    throw refusal('unwritable', { path, reason: reasonOf(error) })
  }
  progress.note(words.progress.unmasked({ purpose }))
  progress.note(
    words.exchange.written({
      path,
      id: idOf(files),
      batches: read.batches.length,
      records: read.batches.reduce((sum, { rows }) => sum + rows.length, 0),
    }),
  )
  return exitCode.clean
}

const idOf = ([descriptor]: ReturnType<typeof writePackage>): string =>
  String(JSON.parse(new TextDecoder().decode(descriptor?.bytes)).id)
