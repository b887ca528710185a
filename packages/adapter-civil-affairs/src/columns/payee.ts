import { account, column, name, optional, text } from '@hedui/ingest'
import { headings } from './headings.ts'

/** Where the money of a roll's line goes. */
export const payee = {
  accountHolder: column(name, ...headings.accountHolder),
  bank: optional(column(text, ...headings.bank)),
  account: column(account, ...headings.account),
}
