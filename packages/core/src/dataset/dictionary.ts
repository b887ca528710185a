import { remember } from './remember.ts'

/** Texts by number, shared by all columns of a dataset so that equal texts have equal codes. */
export interface Dictionary {
  code(text: string): number
  text(code: number): string
}

/** Codes of what is not a text. */
export const UNKNOWN = 0
export const NONE = 1

export function createDictionary(): Dictionary {
  const texts: string[] = ['', '']
  const codes = new Map<string, number>()
  return {
    code: (text) => remember(codes, text, () => texts.push(text) - 1),
    text: (code) => texts[code] as string,
  }
}
