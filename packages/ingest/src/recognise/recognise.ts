import type { Issue } from '@hedui/core'
import type { Adapter } from '../adapter/adapter.ts'
import type { Sheet } from '../readers/book.ts'
import { type Fit, fitOf } from './fit.ts'
import { mayFind } from './match.ts'
import { type View, viewsOf } from './views.ts'
import { wordsAround } from './words.ts'

/** Why nobody reads a sheet or file. */
export type Reason = Pick<Issue, 'code' | 'facts'>

export type Recognition =
  | { readonly fit: Fit; readonly reason?: undefined }
  | { readonly fit: null; readonly reason: Reason; readonly nearest: Fit | null }

const places = { title: 3, sheet: 2, file: 1 } as const

/** The surer place of its word, then more columns explained, then the longer word. */
const ranks = ({ word, explained }: Fit): readonly number[] => [
  word ? places[word.place] : 0,
  explained,
  word?.word.length ?? 0,
]

const compare = (a: Fit, b: Fit): number => {
  const theirs = ranks(b)
  return ranks(a).reduce((order, rank, i) => order || (theirs[i] as number) - rank, 0)
}

/** More columns explained, then fewer missing, then the word of the form. */
export const byNearness = (a: Fit, b: Fit): number =>
  b.explained - a.explained ||
  a.missing.length - b.missing.length ||
  Number(b.word !== null) - Number(a.word !== null)

/** Finds the one adapter that fits a sheet best; where two fit equally well, none does, and none fits a hidden sheet. */
export function recogniseSheet(sheet: Sheet, adapters: readonly Adapter[], file: string): Recognition {
  if (sheet.hidden) return { fit: null, reason: { code: 'sheet.hidden', facts: {} }, nearest: null }
  const views = viewsOf(sheet, adapters)
  const fits = fitsIn(mayFit(views, file), file)
    .filter(({ fits }) => fits)
    .sort(compare)
  const [first, second] = fits
  if (first && (!second || compare(first, second) < 0)) return { fit: first }
  if (first) {
    const equals = fits.filter((fit) => compare(first, fit) === 0).map(({ adapter }) => adapter.id)
    return {
      fit: null,
      reason: { code: 'file.ambiguous', facts: { adapters: equals.sort() } },
      nearest: first,
    }
  }
  const nearest = fitsIn(views, file).sort(byNearness)[0] ?? null
  return { fit: null, reason: unrecognised(nearest), nearest }
}

/** What each adapter makes of a sheet as it sees it. */
export const fitsOf = (sheet: Sheet, adapters: readonly Adapter[], file: string): Fit[] =>
  fitsIn(viewsOf(sheet, adapters), file)

/** The views of those adapters one of whose words stands there, with the places where all their compulsory headings do. */
function mayFit(views: readonly View[], file: string): readonly View[] {
  const around = new Map<View['places'], (words: readonly string[]) => boolean>()
  return views.flatMap((each) => {
    const { adapter, view, places } = each
    const { words } = adapter.recognise
    const isAround =
      around.get(places) ?? wordsAround({ titles: places.at(-1)?.titles ?? [], sheet: view.name, file })
    around.set(places, isAround)
    if (words.length > 0 && !isAround(words)) return []
    const complete = places.filter(({ headings }) => mayFind(adapter, headings))
    return complete.length === 0 ? [] : { ...each, places: complete }
  })
}

const fitsIn = (views: readonly View[], file: string): Fit[] =>
  views.flatMap(({ adapter, view, places }) => fitOf(adapter, view, places, file) ?? [])

/** What was sought, what was found. */
function unrecognised(nearest: Fit | null): Reason {
  if (nearest === null) return { code: 'file.unrecognised', facts: {} }
  const { adapter, missing, headings, explained, word } = nearest
  const found = headings.map(({ text }) => text).filter((text) => text !== '')
  const facts = { nearest: adapter.id, matched: explained, headings: found }
  if (missing.length === 0)
    return { code: 'file.words-missing', facts: { ...facts, sought: adapter.recognise.words } }
  const sought = missing.map((field) => `${field}: ${adapter.columns[field]?.headings.join(' / ') ?? ''}`)
  return {
    code: 'file.headings-missing',
    facts: { ...facts, missing, sought, ...(word && { word: word.word }) },
  }
}

/**
 * Whether a sheet nobody reads looks so much like one that somebody should be told: one compulsory heading
 * of three and more is missing, or a quarter of them, and a word that the adapter asks for is there.
 */
export function isNearMiss({ adapter, missing, word }: Fit): boolean {
  const compulsory = Object.values(adapter.columns).filter(({ optional }) => !optional).length
  const worded = adapter.recognise.words.length === 0 || word !== null
  return worded && compulsory > 2 && missing.length <= Math.max(1, Math.floor(compulsory / 4))
}
