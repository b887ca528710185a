import { column, optional, text } from '@hedui/ingest'
import { backPayKind } from '../cells/back-pay-kind.ts'
import { backPayMonth } from '../cells/back-pay-month.ts'
import { backPayColumns } from '../layout/back-pay.ts'
import { headings } from './headings.ts'

/** The remark of a roll's line, and what it says of back-pay; with `rollLayout`. */
export const remark = {
  note: optional(column(text, ...headings.note)),
  kind: optional(column(backPayKind, backPayColumns.kind)),
  month: optional(column(backPayMonth, backPayColumns.month)),
}
