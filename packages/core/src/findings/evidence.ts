import { codeAt, keyAt, recordAt } from '../dataset/at.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { columnIn } from '../dataset/fill/column-in.ts'
import { isOfSurrogate } from '../dataset/keys/identity.ts'
import { remember } from '../dataset/remember.ts'
import type { Verdicts } from '../engine/engine.ts'
import { follow, SUBJECT } from '../engine/scope.ts'
import type { Citation } from '../expression/row.ts'
import type { Evidence } from './finding.ts'

/** The records that a check cites, for positions of its rows. */
export interface Cited {
  /** Where they stand. */
  places(positions: readonly number[]): Evidence[]
  /** What and whom they are about, whatever the file, row and month. */
  content(positions: readonly number[]): string[]
}

/** Finds the records cited at these positions; nothing is looked up of others. */
export function evidenceFinder(
  dataset: Dataset,
  verdicts: Pick<Verdicts, 'walk'>,
  subject: string,
  rows: Int32Array,
  citations: readonly Citation[],
  positions: readonly number[],
): Cited {
  const isAsked = new Uint8Array(rows.length)
  for (const position of positions) isAsked[position] = 1
  const cited = citations.map(({ cite, field }) => {
    const { entity, owner, found } = 'fact' in cite ? one(cite.to) : walked(verdicts.walk(cite, SUBJECT))
    const at = new Map<number, number[]>()
    for (let i = 0; i < owner.length; i++) {
      const position = owner[i] as number
      if (isAsked[position] === 1 && (found[i] as number) >= 0)
        remember(at, position, () => [] as number[]).push(found[i] as number)
    }
    return { entity, field, rowsAt: (position: number) => at.get(position) ?? [] }
  })
  return {
    places(positions) {
      const all = new Map<string, Evidence>()
      for (const position of positions)
        for (const { entity, field, rowsAt } of cited)
          for (const row of rowsAt(position))
            for (const e of placed(dataset, entity, row, field)) all.set(JSON.stringify(e), e)
      return [...all.values()].sort(byPlace)
    },
    content(positions) {
      const about = cited.flatMap(({ entity, field, rowsAt }) =>
        positions.flatMap((position) =>
          rowsAt(position).map((row) =>
            JSON.stringify([entity, field ?? null, keysOf(dataset, entity, row)]),
          ),
        ),
      )
      return [...new Set(about)].sort()
    },
  }

  function one(to: readonly string[] | undefined) {
    const asked = Int32Array.from(positions, (position) => rows[position] as number)
    const frame = follow(dataset, { name: SUBJECT, entity: subject, rows: asked }, to)
    return { entity: frame.entity, owner: Int32Array.from(positions), found: frame.rows }
  }
}

function walked({ scope, owner, surely }: ReturnType<Verdicts['walk']>) {
  const last = scope.frames.at(-1) as { entity: string; rows: Int32Array }
  return { entity: last.entity, owner, found: last.rows.map((row, i) => (surely[i] ? row : -1)) }
}

/** The records behind rows, and what they are about. */
export function citedRows(
  dataset: Dataset,
  rows: readonly { readonly entity: string; readonly row: number; readonly field?: string }[],
): { readonly places: Evidence[]; readonly content: string[] } {
  const places = rows.flatMap(({ entity, row, field }) => placed(dataset, entity, row, field))
  const content = rows.map(({ entity, row, field }) =>
    JSON.stringify([entity, field ?? null, keysOf(dataset, entity, row)]),
  )
  const distinct = new Map(places.map((e) => [JSON.stringify(e), e]))
  return { places: [...distinct.values()].sort(byPlace), content: [...new Set(content)].sort() }
}

function placed(dataset: Dataset, entity: string, row: number, field?: string): Evidence[] {
  const record = recordAt(dataset.table(entity), row)
  if (record === undefined) return []
  const { source, row: line, batch } = dataset.place(record)
  const { file, sheet } = source
  return [{ file, sheet, row: line, entity, ...columnIn(batch, field) }]
}

/** The persons, households and accounts that a row names; surrogates, which are made of the row's text, left out. */
function keysOf(dataset: Dataset, entity: string, row: number): string[] {
  return Object.values(dataset.table(entity).columns).flatMap((column) => {
    if (column.kind !== 'code' || column.to === undefined) return []
    const key = keyAt(dataset.table(column.to), codeAt(column, row) - 2)
    return key === undefined || isOfSurrogate(key) ? [] : [`${column.to} ${key}`]
  })
}

const byPlace = (a: Evidence, b: Evidence): number =>
  compare(a.file, b.file) ||
  compare(a.sheet ?? '', b.sheet ?? '') ||
  a.row - b.row ||
  compare(a.entity, b.entity) ||
  compare(a.column ?? '', b.column ?? '')
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
