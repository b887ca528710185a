import { digest } from '../../findings/fingerprint.ts'
import { isError, type Problem } from '../problem.ts'
import type { Known } from '../verify-check.ts'
import { canonical } from './canonical.ts'
import { fillPack } from './fill.ts'
import { type Looked, lookAtPack } from './look.ts'
import type { LoadedPack, Pack } from './pack.ts'
import type { Position } from './position.ts'
import { type Document, readJson } from './read-json.ts'

/** A problem and, where the pack was given as text, where in the text it lies. */
export type PlacedProblem = Problem & { readonly position: Position | null }

/** What became of a pack. */
export interface Loaded {
  /** Null where there is an error; warnings do no harm. */
  readonly pack: LoadedPack | null
  /** Of the pack as canonical JSON, in hex: the same however it is spaced or ordered; null where it is no JSON. */
  readonly sha256: string | null
  /** In the order of the text. */
  readonly problems: readonly PlacedProblem[]
}

/** Looks through a pack, text or data, and makes it ready to run; every problem is reported, and nothing is thrown. */
export const loadPack = (source: string | Pack | object, known: Known = {}): Loaded =>
  loadPacks([source], known)[0] as Loaded

/** Loads packs that are used together: each may rest on the figures of the others, and no id may stand twice. */
export function loadPacks(
  sources: readonly (string | Pack | object)[],
  known: Known = {},
): readonly Loaded[] {
  const read = sources.map((source): Document | null =>
    typeof source === 'string' ? readJson(source) : null,
  )
  const taken = new Map<string, string>()
  const values = read.map((document, i) => (document ? document.value : sources[i]))
  const figures = values.length > 1 ? values.flatMap((value) => lookAtPack(value, known).parameters) : []
  return values.map((value, i) => {
    const document = read[i] ?? null
    if (document && value === undefined) return { pack: null, sha256: null, problems: placed([], document) }
    const looked = lookAtPack(value, known, { taken, figures })
    return finished(value, looked, document)
  })
}

function finished(
  value: unknown,
  { problems, plain, shared, kinds }: Looked,
  document: Document | null,
): Loaded {
  const all = placed(problems, document)
  return {
    pack: all.some(isError) ? null : fillPack(value, shared, kinds),
    sha256: plain ? digest(canonical(value)) : null,
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
  lookAtPack(pack, known).problems
