import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { openBook } from '@hedui/ingest'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { adapterText } from '../new-adapter/adapter-text.ts'
import { guessAdapter } from '../new-adapter/guess.ts'
import { reasonOf } from '../reading/reason.ts'
import { refusal } from '../refusal.ts'
import { type Typed, textOf } from './flags.ts'
import type { Session } from './session.ts'

/** Writes a first adapter for a file, a synthetic sample and its test; nothing is written over. */
export async function newAdapter(path: string, typed: Typed, { io, words }: Session): Promise<ExitCode> {
  const bytes = await readFile(resolve(io.cwd, path)).catch((error) => {
    throw refusal('unreadable', { path, reason: reasonOf(error) })
  })
  const guess = guessAdapter(openBook(bytes, { file: basename(path) }))
  if (guess === null) throw refusal('no-headings', { path })
  const id = textOf(typed, 'id') ?? `${guess.nearest.department}.new-form`
  const [, department, form] = /^([a-z][a-z-]*)\.([a-z][a-z0-9-]*)$/.exec(id) ?? []
  if (department === undefined || form === undefined) throw refusal('adapter-id', { found: id })
  const names = { id, department, constant: form.replace(/-+(\w)/g, (_, c: string) => c.toUpperCase()) }
  const [{ sampleOf }, { testText }] = await Promise.all([
    import('../new-adapter/sample.ts'),
    import('../new-adapter/test-text.ts'),
  ])
  const out = textOf(typed, 'out') ?? '.'
  const folder = resolve(io.cwd, out)
  const files = [
    { file: `${form}.ts`, text: adapterText(guess, names) },
    { file: `${form}.test.ts`, text: testText(sampleOf(guess), names, `${form}.ts`) },
  ]
  try {
    await mkdir(folder, { recursive: true })
    for (const { file, text } of files) await writeFile(join(folder, file), text, { flag: 'wx' })
  } catch (error) {
    throw refusal('adapter-unwritable', { path: out, reason: reasonOf(error) })
  }
  io.stdout.write(
    words.newAdapter.wrote({
      files: files.map(({ file }) => join(out, file)),
      nearest: guess.nearest.id,
      known: guess.columns.filter(({ heading, sure }) => heading !== null && sure).length,
      undecided: guess.unknown.length + guess.columns.filter(({ sure }) => !sure).length,
    }),
  )
  return exitCode.clean
}
