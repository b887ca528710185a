import { type FileHandle, mkdir, open, readdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { monthPlus } from '@hedui/core/values'
import type { FileChunk } from '@hedui/testing/county'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { reasonOf } from '../reading/reason.ts'
import { refusal } from '../refusal.ts'
import { type Typed, textOf } from './flags.ts'
import type { Session } from './session.ts'

const choices = ['some', 'none'] as const

/** Writes the department files of an invented county into a folder, with `truth.json` and `policy.json`. */
export async function generateCountyFolder(
  path: string,
  typed: Typed,
  { io, words }: Session,
): Promise<ExitCode> {
  const found = textOf(typed, 'anomalies') ?? 'some'
  const anomalies = choices.find((choice) => choice === found)
  if (anomalies === undefined) throw refusal('anomalies', { found, known: choices })
  const { generateCounty } = await import('@hedui/testing/county')
  const county = generateCounty({
    seed: whole('--seed', textOf(typed, 'seed') ?? '1', 0, Number.MAX_SAFE_INTEGER),
    households: whole('--households', textOf(typed, 'households') ?? '200', 200, 1_000_000),
    months: monthsFrom(whole('--months', textOf(typed, 'months') ?? '3', 1, 24)),
    anomalies,
  })
  const folder = resolve(io.cwd, path)
  await mustBeFree(folder, path)
  const { truth, policy } = county
  try {
    await write(folder, county.chunks())
    await writeFile(join(folder, 'truth.json'), `${JSON.stringify(truth, null, 1)}\n`)
    await writeFile(join(folder, 'policy.json'), `${JSON.stringify(policy, null, 1)}\n`)
  } catch (error) {
    throw refusal('folder-unwritable', { path, reason: reasonOf(error) })
  }
  io.stdout.write(
    words.generate.wrote({
      path,
      files: truth.files.length,
      records: truth.files.reduce((sum, { dataRows }) => sum + dataRows, 0),
      anomalies: truth.anomalies.length,
      innocents: truth.innocents.length,
    }),
  )
  return exitCode.clean
}

/** Writes all files at once, piece by piece. */
async function write(folder: string, chunks: Iterable<FileChunk>): Promise<void> {
  const handles = new Map<string, FileHandle>()
  try {
    for (const { path, bytes } of chunks) {
      const full = join(folder, path)
      let handle = handles.get(path)
      if (!handle) {
        await mkdir(dirname(full), { recursive: true })
        handle = await open(full, 'wx')
        handles.set(path, handle)
      }
      await handle.write(bytes)
    }
  } finally {
    for (const handle of handles.values()) await handle.close()
  }
}

async function mustBeFree(folder: string, path: string): Promise<void> {
  try {
    if ((await readdir(folder)).length === 0) return
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return
  }
  throw refusal('folder-taken', { path })
}

function whole(flag: string, found: string, from: number, to: number): number {
  const value = /^\d+$/.test(found) ? Number(found) : Number.NaN
  if (!(value >= from && value <= to)) throw refusal('whole-number', { flag, found, from, to })
  return value
}

const monthsFrom = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => monthPlus('2025-09', i))
