import { namedInMessage, namesInMessage } from '../../findings/names-in-message.ts'
import type { Path } from '../path.ts'
import type { Report } from '../problem.ts'
import { type Usable, unknown } from '../shape.ts'

const languages = ['zh', 'en'] as const

/** Looks at the message of a check or detector: it may name what the finding shows. Answers what it names. */
export function lookAtMessage(
  rule: Usable,
  shows: readonly string[],
  facts: readonly string[],
  path: Path,
  report: Report,
): ReadonlySet<string> {
  const names = new Map(
    languages.map((language) => {
      const text = rule.at('message', language)
      return [language, typeof text === 'string' ? text : undefined] as const
    }),
  )
  const every = new Set(languages.flatMap((language) => [...namesInMessage(names.get(language))]))
  for (const language of languages) {
    const text = names.get(language)
    if (text === undefined) continue
    const place = [...path, 'message', language]
    const brace = /[{}][^{}]*[{}]?/.exec(text.replace(namedInMessage, ''))?.[0]
    if (brace !== undefined) report.add('rule.brace', place, { found: brace })
    const own = new Set(namesInMessage(text))
    for (const found of own)
      if (!shows.includes(found))
        report.add('rule.placeholder', place, { ...unknown(found, shows), fact: facts.includes(found) })
    const lacking = [...every].filter((found) => shows.includes(found) && !own.has(found))
    for (const found of lacking) report.add('rule.uneven', place, { placeholder: found, lacks: language })
  }
  return every
}
