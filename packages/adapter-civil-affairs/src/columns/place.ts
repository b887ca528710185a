import { column, optional, text } from '@hedui/ingest'
import { headings } from './headings.ts'

/** Township and village of a line, where the form leaves them to the clerk. */
export const place = {
  township: optional(column(text, ...headings.township)),
  village: optional(column(text, ...headings.village)),
}
