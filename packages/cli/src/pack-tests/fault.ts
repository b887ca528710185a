import type { CaseProblem } from '@hedui/core/case'
import type { ConfigProblem } from '../config/problem.ts'

/** What a cell of a table of cases should hold. */
export type CellSought =
  | 'heading'
  | 'headings'
  | 'twice'
  | 'text'
  | 'yuan'
  | 'income'
  | 'known'
  | 'result'
  | 'count'
  | 'blank'
  | 'dead'
  | 'width'
  | 'quote'
  | 'rows'

/** What is wrong with a file of cases, at one place of it. */
export type CaseFault = CasePlace &
  (
    | { readonly of: 'form'; readonly problem: ConfigProblem }
    | { readonly of: 'household'; readonly problem: CaseProblem }
    /** What the testing kit says of a household in words. */
    | { readonly of: 'words'; readonly message: string }
    | {
        readonly of: 'cell'
        readonly sought: CellSought
        readonly found: string
        readonly near?: readonly string[]
        readonly known?: readonly string[]
      }
  )

/** A path in a document, such as `cases[3].given`, or a row and perhaps the heading of a column of a table. */
type CasePlace = { readonly at: string } | { readonly row: number; readonly column: string | null }
