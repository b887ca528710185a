import { type Catalogue, programmeNames, programmeOf } from '@hedui/core'
import type { Adapter } from '../adapter/adapter.ts'
import type { CellContext } from '../cells/cell.ts'
import type { Limits } from '../readers/limits.ts'
import { openTogether } from '../readers/open-book.ts'
import type { Threads } from '../readers/threads.ts'
import { joinResults } from './join.ts'
import { readBook } from './read-book.ts'
import type { ReadResult } from './read-result.ts'

/** A file to read: its path relative to what is read, with `/`, and its bytes. */
export interface FileSource {
  readonly file: string
  readonly bytes: Uint8Array
  /** Of the bytes, in hex, where the caller knows it. */
  readonly sha256?: string
}

export interface ReadOptions {
  readonly adapters: readonly Adapter[]
  /** Programmes by their names in files; without it no programme column can be mapped. */
  readonly catalogue?: Catalogue
  /** Division code of the place whose files these are: a sheet about another is reported. */
  readonly region?: string | undefined
  /** How much of a file is read at most, where that is not `defaultLimits`. */
  readonly limits?: Partial<Limits>
  /** Reads large CSV files with another thread: `startThreads` of `@hedui/ingest/node`; left out: this one reads alone. */
  readonly threads?: Threads | undefined
}

/** Reads files in the order given; a file that no adapter fits is reported, never thrown. */
export function readFiles(sources: Iterable<FileSource>, options: ReadOptions): ReadResult {
  const { adapters, catalogue, limits, region, threads } = options
  const context = contextOf(catalogue)
  const results: ReadResult[] = []
  for (const { file, bytes, sha256 = null } of sources) {
    try {
      const book = openTogether(bytes, { file, limits }, threads)
      results.push(readBook(book, { adapters, context, sha256, region }))
    } finally {
      threads?.release()
    }
  }
  return joinResults(results)
}

const contexts = new WeakMap<Catalogue, CellContext>()
const noProgrammes: Catalogue = []

/** What cells may look up; made once for a catalogue. */
export function contextOf(catalogue: Catalogue = noProgrammes): CellContext {
  const known = contexts.get(catalogue)
  if (known) return known
  const names = programmeNames(catalogue)
  const titles = new Map(catalogue.map(({ id, title }) => [id, title.zh]))
  const context: CellContext = {
    catalogue: { programmeOf: (name) => programmeOf(names, name), nameOf: (id) => titles.get(id) },
  }
  contexts.set(catalogue, context)
  return context
}
