import type { Book, Sheet } from '../../src/index.ts'

/** A sheet as rows of texts, with their row numbers. */
export const shown = (sheet: Sheet | undefined): (readonly [row: number, ...texts: string[]])[] =>
  (sheet?.lines ?? []).map((line) => [
    line.row,
    ...Array.from({ length: line.width }, (_, i) => line.cell(i).text),
  ])

export const codes = ({ issues }: Pick<Book, 'issues'>): string[] => issues.map(({ code }) => code)
