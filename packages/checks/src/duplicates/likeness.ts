import type { Bearer } from './bearers.ts'

/** How like two bearers of numbers are, in per cent: at least and at most, where something is not known. */
export interface Likeness {
  readonly least: number
  readonly most: number
  /** Of the names, the birth dates and the places: 0 to 100; null: not known. */
  readonly names: number
  readonly births: number | null
  readonly places: number | null
}

/** What each likeness weighs, in per cent. */
const weights = { names: 45, births: 40, places: 15 }

/** Null where the two are surely different persons: of one book, under different names, as twins are. */
export function likenessOf(a: Bearer, b: Bearer): Likeness | null {
  const names = best(a.names, b.names, likeNames)
  const isOneBook = meets(a.books, b.books)
  if (names < 100 && isOneBook) return null
  const mayBeTwins = names < 100 && (a.books.size === 0 || b.books.size === 0)
  const births = a.birth === null || b.birth === null ? null : likeBirths(a.birth, b.birth)
  const places = likePlaces(a, b)
  const sum = (open: number) =>
    Math.floor(
      (weights.names * names + weights.births * (births ?? open) + weights.places * (places ?? open)) / 100,
    )
  return { least: mayBeTwins ? 0 : sum(0), most: sum(100), names, births, places }
}

const best = (
  ours: ReadonlySet<string>,
  theirs: ReadonlySet<string>,
  like: (a: string, b: string) => number,
): number => Math.max(0, ...[...ours].flatMap((a) => [...theirs].map((b) => like(a, b))))

const meets = <T>(ours: ReadonlySet<T>, theirs: ReadonlySet<T>): boolean =>
  [...ours].some((each) => theirs.has(each))

/** Names of three characters or more that differ in one are somewhat alike. */
function likeNames(a: string, b: string): number {
  if (a === b) return 100
  const [ours, theirs] = [[...a], [...b]]
  return ours.length > 2 && isOneOff(ours, theirs) ? 67 : 0
}

/** Birth dates of which one digit differs, or day and month stand the other way round, are rather alike. */
function likeBirths(a: string, b: string): number {
  if (a === b) return 100
  const turned = a.slice(0, 4) + a.slice(6) + a.slice(4, 6)
  return turned === b || isOneOff([...a], [...b]) ? 80 : 0
}

const isOneOff = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.filter((each, i) => each !== b[i]).length === 1

/** The same address or phone, village or township; null where nothing of the kind is known of both. */
function likePlaces(a: Bearer, b: Bearer): number | null {
  const kinds = [
    ['addresses', 100],
    ['phones', 100],
    ['villages', 70],
    ['townships', 40],
  ] as const
  const comparable = kinds.filter(([kind]) => a[kind].size > 0 && b[kind].size > 0)
  if (comparable.length === 0) return null
  return Math.max(0, ...comparable.map(([kind, like]) => (meets(a[kind], b[kind]) ? like : 0)))
}

/** Under what those stand together who may be alike enough: pairs that share none of it never are. */
export function blockingKeys({ names, birth, villages }: Bearer): readonly string[] {
  return [...names].flatMap((name) => [
    ...(birth === null
      ? []
      : [`${name} ${birth.slice(0, 4)}`, `${name} ${birth.slice(4)}`, `${birth} ${name.charAt(0)}`]),
    ...[...villages].map((village) => `${name} ${village}`),
  ])
}
