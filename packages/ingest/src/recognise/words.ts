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

/** The longest of `words` in the surest place that has one. */
export function findWord(words: readonly string[], { titles, sheet, file }: Surroundings): FoundWord | null {
  const places: readonly (readonly [WordPlace, string])[] = [
    ['title', titles.map(plain).join('\n')],
    ['sheet', plain(sheet ?? '')],
    ['file', plain(file)],
  ]
  for (const [place, text] of places) {
    const found = words.filter((word) => text.includes(plain(word))).sort((a, b) => b.length - a.length)[0]
    if (found !== undefined) return { word: found, place }
  }
  return null
}
