import type { Path } from '../path.ts'
import type { Report } from '../problem.ts'
import { type Usable, unknown } from '../shape.ts'
import { keysAt } from './uses.ts'

const languages = ['zh', 'en'] as const
const placeholder = /\{(\w+)\}/g

/** Looks at the message of a check: it may name what the finding shows, and should name all of that. */
export function lookAtMessage(check: Usable, facts: readonly string[], path: Path, report: Report): void {
  const shows = keysAt(check, 'shows')
  const names = new Map(
    languages.map((language) => {
      const text = check.at('message', language)
      return [language, typeof text === 'string' ? text : undefined] as const
    }),
  )
  const inText = (text = '') => new Set([...text.matchAll(placeholder)].map(([, name]) => name as string))
  const every = new Set(languages.flatMap((language) => [...inText(names.get(language))]))
  for (const language of languages) {
    const text = names.get(language)
    if (text === undefined) continue
    const place = [...path, 'message', language]
    const brace = /[{}][^{}]*[{}]?/.exec(text.replace(placeholder, ''))?.[0]
    if (brace !== undefined) report.add('rule.brace', place, { found: brace })
    const own = inText(text)
    for (const found of own)
      if (!shows.includes(found))
        report.add('rule.placeholder', place, { ...unknown(found, shows), fact: facts.includes(found) })
    const lacking = [...every].filter((found) => shows.includes(found) && !own.has(found))
    for (const found of lacking) report.add('rule.uneven', place, { placeholder: found, lacks: language })
  }
  for (const fact of shows)
    if (!every.has(fact)) report.add('rule.unshown', [...path, 'shows', fact], { fact })
}
