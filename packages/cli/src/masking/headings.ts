import { adapters } from '../adapters.ts'

const plain = (text: string): string => text.normalize('NFKC').replace(/[\s*]/g, '')

const known: ReadonlySet<string> = new Set(
  adapters.flatMap(({ columns }) => Object.values(columns).flatMap(({ headings }) => headings.map(plain))),
)

const long = /\d{11}/

/**
 * Headings as they may be shown. A row with a number as long as those of persons and accounts is no row of
 * headings but of a form with values beside its labels: then only headings that some adapter knows are shown.
 */
export const maskHeadings = (headings: readonly string[]): readonly string[] =>
  headings.some((heading) => long.test(plain(heading)))
    ? headings.map((heading) => (known.has(plain(heading)) ? heading : '***'))
    : headings
