import { vocabulary } from './vocabulary.ts'

/** What stands over one column. */
export interface Heading {
  /** As it stands in the file, a group and its lower heading joined with ` / `; empty where there is none. */
  readonly text: string
  /** What an adapter may call it: the lower heading, and `group/lower`. */
  readonly names: readonly string[]
  /** The unit in brackets, for example `万元`. */
  readonly unit: string | null
}

const unit = vocabulary.units.map((word) => word.normalize('NFKC')).join('|')
const bracketed = `\\((?:金额)?(?:单位)?:?((?:${unit})(?:/(?:${unit}))*)\\)`
const lastBrackets = new RegExp(`${bracketed}$`, 'iu')
const brackets = new RegExp(`${bracketed}(?=$|/)`, 'giu')

/** Headings, and `group/lower`, that differ only in width, blanks, stars, units in brackets or case are the same. */
export const plainHeading = (text: string): string => nameOf(bare(text))

const nameOf = (bare: string): string =>
  (bare.includes('(') ? bare.replace(brackets, '') : bare).toLowerCase()

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\p{Cc}\p{Cf}*※]/gu, '')
    .replace(/[:;,。、]+$/u, '')

/** A heading of one row. */
export function heading(text: string): Heading {
  const shown = text.replace(/\s+/g, ' ').trim()
  const plain = bare(text)
  const name = nameOf(plain)
  return {
    text: shown,
    names: name === '' ? [] : [name],
    unit: plain.endsWith(')') ? (lastBrackets.exec(plain)?.[1]?.split('/')[0] ?? null) : null,
  }
}

/** A heading under that of its group. */
export function underGroup(lower: Heading, group: Heading): Heading {
  const [name] = lower.names
  const [over] = group.names
  if (name === undefined) return group
  if (over === undefined) return lower
  return {
    text: `${group.text} / ${lower.text}`,
    names: [name, `${over}/${name}`],
    unit: lower.unit ?? group.unit,
  }
}
