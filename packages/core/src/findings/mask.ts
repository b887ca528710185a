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
 * a name where it is short, and left out otherwise, but for a word that no code list knows; headings are left out where a number as long as those
 * of persons and accounts stands among them, since then they are no headings.
 */
export function maskIssue(issue: Issue): Issue {
  const facts = Object.fromEntries(
    Object.entries(issue.facts)
      .filter(([name]) => issue.row === null || (name !== 'raw' && name !== 'found'))
      .map(([name, fact]) => [
        name,
        Array.isArray(fact) && fact.some(isPersonal) ? fact.map(() => '***') : fact,
      ]),
  )
  return { ...issue, raw: issue.raw === null || isWord(issue) ? issue.raw : maskCell(issue.raw), facts }
}

/** Whoever keeps the code list must see what is missing in it; longer than names of persons are, and without a digit, it is nobody's. */
const isWord = ({ code, raw }: Issue): boolean =>
  code === 'code.unmapped' && /^[\p{Script=Han}()（）、/-]{5,20}$/u.test(raw ?? '')

const isPersonal = (text: string): boolean => /\d{11}/.test(text.normalize('NFKC'))

function maskCell(raw: string): string {
  if (/\d{6}/.test(raw.normalize('NFKC'))) return maskNumber(raw)
  return [...raw].length <= 6 ? maskName(raw) : '***'
}
