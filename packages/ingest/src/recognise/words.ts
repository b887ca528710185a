/** Where a word that tells an adapter stands, from the surest place to the least sure. */
export type WordPlace = 'title' | 'sheet' | 'file'

export interface FoundWord {
  readonly word: string
  readonly place: WordPlace
}

export interface Surroundings {
  /** What a header line states as the period, if anything: surer than titles. */
  readonly stated?: string | null
  readonly titles: readonly string[]
  readonly sheet: string | null
  readonly file: string
}

const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '')

const known = new Map<string, string>()
const plainWord = (word: string): string => {
  const found = known.get(word) ?? plain(word)
  known.set(word, found)
  return found
}

/** The longest of `words` in the surest place that has one. */
export function findWord(words: readonly string[], { titles, sheet, file }: Surroundings): FoundWord | null {
  if (words.length === 0) return null
  const places: readonly (readonly [WordPlace, () => string])[] = [
    ['title', () => titles.map(plain).join('\n')],
    ['sheet', () => plain(sheet ?? '')],
    ['file', () => plain(file)],
  ]
  for (const [place, textOf] of places) {
    const text = textOf()
    const found = words
      .filter((word) => text.includes(plainWord(word)))
      .sort((a, b) => b.length - a.length)[0]
    if (found !== undefined) return { word: found, place }
  }
  return null
}

/** Tells of lists of words whether one of them stands anywhere around a sheet. */
export function wordsAround({ titles, sheet, file }: Surroundings): (words: readonly string[]) => boolean {
  const text = [...titles, sheet ?? '', file].map(plain).join('\n')
  return (words) => words.some((word) => text.includes(plainWord(word)))
}
