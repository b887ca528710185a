import { wrap } from '../../text/wrap.ts'
import type { Look } from './look.ts'

/** A sentence at an indent, broken where the terminal ends. */
export const sentence = (text: string, { columns }: Look, indent = ''): string[] =>
  wrap(text, columns, indent)

/** `label: text`, the text hanging below itself where it is broken. */
export const labelled = (label: string, text: string, { columns, words }: Look, indent = ''): string[] =>
  wrap(text, columns, `${indent}${label}${words.colon}`)

/** A line as wide as the terminal with a title in it. */
export const headline = (title: string, { colours }: Look): string[] => ['', colours.bold(title)]
