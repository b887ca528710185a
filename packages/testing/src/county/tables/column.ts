import type { Fields } from '../record.ts'

export type CellKind = 'number' | 'id' | 'text' | 'money' | 'count' | 'day' | 'code'

/** One column of a file. */
export interface Column {
  /** What departments call it, of which a month has one; the first is the plain one. */
  readonly headings: readonly string[]
  readonly kind: CellKind
  /** The cell of the `number`th record of the file. */
  text(fields: Fields, number: number): string
}

type Make = (field: string, ...headings: readonly string[]) => Column

const plain =
  (kind: CellKind, spell: (value: string | number | boolean) => string): Make =>
  (field, ...headings) => ({
    headings,
    kind,
    text: (fields) => {
      const value = fields[field]
      return value === null || value === undefined ? '' : spell(value)
    },
  })

export const id = plain('id', String)
export const text = plain('text', String)
export const count = plain('count', String)
/** Fen, written as yuan with two decimals. */
export const money = plain('money', (fen) => (Number(fen) / 100).toFixed(2))
/** A month without its hyphen. */
export const plainMonth = plain('text', (month) => String(month).replace('-', ''))

const forms = {
  hyphens: (day: string) => day,
  digits: (day: string) => day.replaceAll('-', ''),
  points: (day: string) => day.replaceAll('-', '.'),
  slashes: (day: string) => day.replace(/-0?/g, '/'),
} as const

/** Days in a department's form. */
export const day = (form: keyof typeof forms): Make => plain('day', (value) => forms[form](String(value)))

/** Codes in a department's words. */
export const code = (words: Readonly<Record<string, string>>): Make =>
  plain('code', (value) => words[String(value)] ?? String(value))

/** Whole units and hundredths of a number counted in hundredths. */
export const hundredths = plain('text', (number) => (Number(number) / 100).toFixed(2))
/** Fen, written in 10,000 yuan. */
export const wan = plain('count', (fen) => String(Number(fen) / 1_000_000))

/** A share in basis points, in the words of the register. */
export const ownership = plain('text', (share) =>
  share === 10_000 ? '单独所有' : `按份共有${Number(share) / 100}%`,
)

/** 序号 */
export const serial: Column = { headings: ['序号'], kind: 'number', text: (_, number) => String(number) }

/** A column that the department leaves blank. */
export const blank = (...headings: readonly string[]): Column => ({ headings, kind: 'code', text: () => '' })
