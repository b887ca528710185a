import type { Phrase } from '../model/field.ts'

/** A programme that is known: what files call it, to whom it goes, and what it excludes. */
export interface ProgrammeEntry {
  /** For example `dibao.rural`. */
  readonly id: string
  readonly title: Phrase
  /** Its names in department files, compared after width and space are normalised. */
  readonly aliases: readonly string[]
  /** What several programmes share, for example `dibao` for rural and urban. */
  readonly class: string
  readonly unit: 'person' | 'household' | 'institution' | 'project'
  /** Granted upon assessment, not to everyone of an age or status. */
  readonly discretionary: boolean
  /** Paid because of a death, to the family. */
  readonly posthumous: boolean
  /** May be granted more than once in a month. */
  readonly repeatable: boolean
  /** Ids or classes that may not be drawn at the same time. */
  readonly excludes: readonly string[]
  /** Whether the library holds rules for it. */
  readonly rules: 'found' | 'not found'
  /** Law or document that establishes it; `synthetic` for made-up entries. */
  readonly source: string
}

export type Catalogue = readonly ProgrammeEntry[]

/** Looks programmes up by id or by any name that files use. */
export function programmeNames(catalogue: Catalogue): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const { id, title, aliases } of catalogue)
    for (const alias of [id, title.zh, ...aliases]) names.set(plain(alias), id)
  return names
}

const plain = (s: string): string => s.normalize('NFKC').replace(/\s/g, '')

/** The id of the programme that a file calls `name`, else undefined. */
export const programmeOf = (names: ReadonlyMap<string, string>, name: string): string | undefined =>
  names.get(plain(name))
