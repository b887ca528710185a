import { type Selected, select, tableOf } from '@hedui/analysis'
import { type Condition, type Entity, graph, near, type Sensitivity } from '@hedui/core'
import { prepare } from '../checking/prepare.ts'
import { loadSetup } from '../config/load.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { readJson } from '../follow-up/read-json.ts'
import { deliver } from '../output/deliver.ts'
import { recordsText } from '../output/records.ts'
import { refusal } from '../refusal.ts'
import { checkFlags, type Typed, textOf } from './flags.ts'
import { recordFormatOf } from './record-format.ts'
import type { Session } from './session.ts'

const entities: Readonly<Record<string, Entity>> = graph.entities

/** Finds records of folders by a condition, and writes them with where they stand. */
export async function query(folders: readonly string[], typed: Typed, session: Session): Promise<ExitCode> {
  const { io, progress, words } = session
  const format = recordFormatOf(typed)
  const flags = checkFlags({ ...typed, format: undefined }, 'query FOLDER')
  const where = await whereOf(textOf(typed, 'where') ?? '', io.cwd)
  const subject = textOf(typed, 'from') ?? ''
  const fields = fieldsOf(subject, textOf(typed, 'show'))
  const setup = await loadSetup(flags.config, folders, io.cwd)
  const { dataset, input } = await prepare(folders, setup, flags, session)
  const setting = { asOf: input.asOf, parameters: setup.rules.parameters }
  const found = select(dataset, { subject, where, ...setting })
  const rows = flags.undetermined ? both(found) : found.rows
  const records = tableOf(dataset, subject, { ...setting, rows, places: true, ...(fields && { fields }) })
  const masked = flags.purpose === undefined ? sensitivitiesOf(subject) : {}
  await deliver(recordsText(records, format, masked), flags.out, session)
  progress.note(words.query.found({ rows: found.rows.length, undetermined: found.undetermined.length }))
  return exitCode.clean
}

const both = ({ rows, undetermined }: Selected): Int32Array =>
  Int32Array.from([...rows, ...undetermined]).sort()

/** The condition that is written, or that stands in the file behind an `@`. */
async function whereOf(text: string, cwd: string): Promise<Condition> {
  const written = text.startsWith('@') ? await readJson(text.slice(1), '--where', cwd) : parsed(text)
  if (typeof written !== 'object' || written === null || Array.isArray(written))
    throw refusal('where', { found: JSON.stringify(written) })
  return written as Condition
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) throw refusal('where', { found: text })
    throw error
  }
}

/** The fields that `show` names; undefined: all. Refuses an entity or a field that there is not. */
function fieldsOf(subject: string, show: string | undefined): string[] | undefined {
  const entity = entities[subject]
  const names = Object.keys(entities)
  if (!entity) throw refusal('entity', { found: subject, near: near(subject, names), known: names })
  const known = ['id', ...Object.keys(entity.fields), ...Object.keys(entity.resolved)]
  const fields = show
    ?.split(/[,，、]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
  const unknown = fields?.find((name) => !known.includes(name))
  if (unknown !== undefined)
    throw refusal('no-such-field', { entity: subject, found: unknown, near: near(unknown, known), known })
  return fields
}

function sensitivitiesOf(subject: string): Readonly<Record<string, Sensitivity>> {
  const { fields = {}, resolved = {} } = entities[subject] ?? {}
  const own = Object.entries(fields).map(([name, { sensitivity }]) => [name, sensitivity] as const)
  const said = Object.entries(resolved).map(
    ([name, { type }]) => [name, type === 'name' ? 'name' : 'none'] as const,
  )
  const key = { person: 'identity', account: 'account' }[subject] ?? 'none'
  return Object.fromEntries([...own, ...said, ['id', key]]) as Readonly<Record<string, Sensitivity>>
}
