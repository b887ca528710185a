import type { Sensitivity } from '../model/field.ts'
import type { Issue } from '../model/issue.ts'

/** 张*明: the first and, of three or more, the last character. */
export function maskName(name: string): string {
  const characters = [...name]
  if (characters.length < 2) return name === '' ? '' : '*'
  const last = characters.length > 2 ? (characters.at(-1) as string) : ''
  return `${characters[0]}${'*'.repeat(characters.length - 1 - last.length)}${last}`
}

/** 3415**********0013: the first four and the last four characters of a long number; of a short one nothing. */
export const maskNumber = (number: string): string =>
  number.length > 10
    ? `${number.slice(0, 4)}${'*'.repeat(number.length - 8)}${number.slice(-4)}`
    : '*'.repeat(number.length)

const keepEnd = (text: string): string => `${'*'.repeat(Math.max(text.length - 4, 0))}${text.slice(-4)}`

const masks: Readonly<Record<Sensitivity, (text: string) => string>> = {
  none: (text) => text,
  identity: maskNumber,
  name: maskName,
  account: keepEnd,
  phone: (text) => (text.length > 7 ? `${text.slice(0, 3)}****${text.slice(-4)}` : '*'.repeat(text.length)),
  address: (text) => `${[...text].slice(0, 3).join('')}***`,
}

/** What may leave of a text that holds personal data. */
export const mask = (text: string, sensitivity: Sensitivity): string => masks[sensitivity](text)

/**
 * An issue without personal data: what stood in the cell is masked as a number where it holds digits, as
 * a name where it is short, and left out otherwise.
 */
export function maskIssue(issue: Issue): Issue {
  if (issue.raw === null) return issue.row === null ? issue : { ...issue, facts: withoutText(issue) }
  const raw = /\d{6}/.test(issue.raw.normalize('NFKC'))
    ? maskNumber(issue.raw)
    : [...issue.raw].length <= 6
      ? maskName(issue.raw)
      : '***'
  return { ...issue, raw, facts: withoutText(issue) }
}

const withoutText = ({ facts }: Issue): Issue['facts'] =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => name !== 'raw' && name !== 'found'))
