import { digest } from '../../digest/digest.ts'
import { isError, type Problem } from '../problem.ts'
import type { Known } from '../verify-check.ts'
import { canonical } from './canonical.ts'
import { type Parted, partCode } from './code.ts'
import { fillPack } from './fill.ts'
import { type Looked, lookAtPack, programmesOf } from './look.ts'
import type { LoadedPack, Pack } from './pack.ts'
import type { Position } from './position.ts'
import { type Document, readJson } from './read-json.ts'

/** A problem and, where the pack was given as text, where in the text it lies. */
export type PlacedProblem = Problem & { readonly position: Position | null }

/** What became of a pack. */
export interface Loaded {
  /** Null where there is an error; warnings do no harm. */
  readonly pack: LoadedPack | null
  /** Of the pack as canonical JSON, in hex: the same however it is spaced or ordered, and without its code; null where it is no JSON. */
  readonly sha256: string | null
  /** In the order of the text. */
  readonly problems: readonly PlacedProblem[]
}

/** Looks through a pack, text or data, and makes it ready to run; every problem is reported, and nothing is thrown. */
export const loadPack = (source: string | Pack | object, context: PackContext = {}): Loaded =>
  loadPacks([source], context)[0] as Loaded

/** What packs are loaded into. */
export interface PackContext extends Known {
  /** Packs in use already: no rule of theirs may have its id or number again. */
  readonly beside?: readonly Pick<Pack, 'id' | 'checks' | 'detectors'>[]
}

/** Loads packs that are used together: each may rest on the figures of the others, and no id may stand twice. */
export function loadPacks(
  sources: readonly (string | Pack | object)[],
  { beside = [], ...known }: PackContext = {},
): readonly Loaded[] {
  const read = sources.map((source): Document | null =>
    typeof source === 'string' ? readJson(source) : null,
  )
  const taken = new Map(
    beside.flatMap(({ id: pack, checks = [], detectors = [] }) =>
      [...checks, ...detectors].flatMap(({ id, number }): [string, string][] => [
        [`check ${id}`, pack],
        [`number ${number}`, pack],
      ]),
    ),
  )
  const parts = read.map(
    (document, i): Parted => (document ? onlyData(document.value) : partCode(sources[i])),
  )
  const figures = parts.length > 1 ? parts.flatMap((part) => lookAtPack(part, known).parameters) : []
  const programmes = parts.flatMap(({ data }) => programmesOf(data))
  return parts.map((part, i) => {
    const document = read[i] ?? null
    if (document && part.data === undefined)
      return { pack: null, sha256: null, problems: placed([], document) }
    const looked = lookAtPack(part, known, { taken, figures, programmes })
    return finished(part, looked, document)
  })
}

const onlyData = (data: unknown): Parted => ({ data, detectors: undefined, hostFacts: undefined })

function finished(part: Parted, looked: Looked, document: Document | null): Loaded {
  const { problems, plain } = looked
  const all = placed(problems, document)
  return {
    pack: all.some(isError) ? null : fillPack(part, looked),
    sha256: plain ? digest(canonical(part.data)) : null,
    problems: all,
  }
}

function placed(problems: readonly Problem[], document: Document | null): PlacedProblem[] {
  if (!document) return problems.map((problem) => ({ ...problem, position: null }))
  return [...document.problems, ...problems]
    .map((problem) => ({ ...problem, position: document.position(problem) }))
    .sort((a, b) => a.position.line - b.position.line || a.position.column - b.position.column)
}

/** Everything that is wrong with a pack given as data, warnings included; it never throws. */
export const verifyPack = (pack: Pack, known: Known = {}): readonly Problem[] =>
  lookAtPack(partCode(pack), known).problems
