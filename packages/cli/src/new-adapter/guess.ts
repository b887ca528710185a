import { graph } from '@hedui/core'
import { type Adapter, type Book, compulsory, explainRecognition } from '@hedui/ingest'
import { adapters } from '../adapters.ts'
import { type CellSource, cellSource } from './cell-source.ts'
import { type FoundHeading, headingsIn, plain } from './headings.ts'

/** A column of the new adapter. */
export interface GuessedColumn extends CellSource {
  readonly field: string
  /** Null where no heading of the file is known for a field that the entities need. */
  readonly heading: string | null
}

/** A first idea of an adapter for a file. */
export interface Guess {
  /** The shipped adapter whose entities, register and constants are taken over. */
  readonly nearest: Adapter
  readonly columns: readonly GuessedColumn[]
  readonly headings: readonly FoundHeading[]
  /** Headings of which no shipped adapter with such entities knows the meaning. */
  readonly unknown: readonly FoundHeading[]
  readonly constants: Adapter['constants']
  readonly period: boolean
}

/** Guesses what the headings of a file mean from the headings of the shipped adapters; null where none is known. */
export function guessAdapter(book: Book): Guess | null {
  const headings = headingsIn(book)
  const near = explainRecognition(book, adapters)
    .filter(({ hidden }) => !hidden)
    .flatMap((sheet) => sheet.adapters.slice(0, 1))[0]
  const nearest = adapters.find(({ id }) => id === near?.adapter)
  if (nearest === undefined) return null
  const allowed = fieldsOf(nearest.makes)
  const others = adapters.filter((adapter) => adapter !== nearest)
  const columns: GuessedColumn[] = []
  const unknown: FoundHeading[] = []
  for (const heading of headings) {
    const free = (field: string) => allowed.has(field) && !columns.some((column) => column.field === field)
    const found = [nearest, ...others].flatMap((adapter) =>
      Object.entries(adapter.columns).filter(
        ([field, column]) =>
          free(field) && column.headings.some((known) => plain(known) === plain(heading.text)),
      ),
    )[0]
    const taken = columns.some(
      (column) => column.heading !== null && plain(column.heading) === plain(heading.text),
    )
    if (found === undefined || taken) unknown.push(heading)
    else columns.push({ field: found[0], heading: heading.text, ...cellSource(found[1].cell) })
  }
  const stated = new Set(columns.map(({ field }) => field))
  const constants = Object.fromEntries(
    Object.entries(nearest.constants).filter(([field]) => allowed.has(field) && !stated.has(field)),
  )
  const needed = new Set(
    nearest.makes.flatMap((entity) => compulsory[entity as keyof typeof compulsory] ?? []),
  )
  const missing = [...needed].filter(
    (field) => !stated.has(field) && !(field in constants) && field !== 'month',
  )
  const placeholders = missing.map((field) => {
    const column = [nearest, ...others].flatMap((adapter) => adapter.columns[field] ?? [])[0]
    const cell = column?.cell
    return { field, heading: null, ...(cell ? cellSource(cell) : textCell), sure: false }
  })
  return {
    nearest,
    headings,
    columns: [...columns, ...placeholders],
    unknown,
    constants,
    period: !stated.has('month') && (nearest.period !== null || needed.has('month')),
  }
}

const textCell = cellSource({ name: 'text', examples: [], decode: () => ({ value: null }), encode: String })

const fieldsOf = (makes: readonly string[]): ReadonlySet<string> =>
  new Set(
    makes.flatMap((entity) => Object.keys(graph.entities[entity as keyof typeof graph.entities].fields)),
  )
