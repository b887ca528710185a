import type { Issue } from '@hedui/core'
import { parseMonth } from '@hedui/core/values'
import type { Surroundings, WordPlace } from './words.ts'

/** The month `YYYY-MM`, or year `YYYY`, of a whole sheet and where it is written. */
export interface Period {
  readonly month: string
  readonly from: WordPlace
}

export interface FoundPeriod {
  readonly period: Period | null
  readonly issue?: Pick<Issue, 'code' | 'facts'>
}

const monthForm =
  /(?<!\d)((?:19|20)\d{2})[年\-./_]?(0?[1-9]|1[0-2])(?:月份?(?!\d{1,2}[日号])|(?!\d|月|[-./]\d))(?![至到~—-])/g
const yearForm = /(?<!\d)((?:19|20)\d{2})年(?!\d)/g

/** Months that stand in a text; days and spans of months are no period. */
const monthsIn = (text: string): string[] => distinct(text, monthForm, (match) => `${match[1]}-${match[2]}`)
const yearsIn = (text: string): string[] => distinct(text, yearForm, (match) => match[1] as string)

function distinct(text: string, form: RegExp, spell: (match: RegExpExecArray) => string): string[] {
  const plain = text.normalize('NFKC').replace(/\s/g, '')
  const found = [...plain.matchAll(form)].flatMap((match) => {
    const month = parseMonth(spell(match))
    return month.ok ? [month.value] : []
  })
  return [...new Set(found)]
}

/**
 * The period of a sheet: from its title, else its name, else the file's name; a month before a year. Two
 * months in one place are no period; a file name that says another month than the title is reported.
 */
export function findPeriod({ stated, titles, sheet, file }: Surroundings): FoundPeriod {
  const base = (file.split('/').at(-1) ?? file).replace(/\.[^.]*$/, '')
  const texts: readonly (readonly [WordPlace, string])[] = [
    ['title', stated ?? titles.join('|')],
    ['sheet', sheet ?? ''],
    ['file', base],
  ]
  for (const find of [monthsIn, yearsIn]) {
    const found = texts
      .map(([from, text]) => ({ from, months: find(text) }))
      .filter(({ months }) => months.length > 0)
    const [first, ...others] = found
    if (!first) continue
    const { from, months } = first
    if (months.length > 1)
      return { period: null, issue: { code: 'period.ambiguous', facts: { from, months } } }
    const month = months[0] as string
    const other = others.find((place) => place.months.length === 1 && place.months[0] !== month)
    return {
      period: { month, from },
      ...(other && {
        issue: {
          code: 'period.conflict',
          facts: { month, from, other: other.months[0] as string, otherFrom: other.from },
        },
      }),
    }
  }
  return { period: null }
}
