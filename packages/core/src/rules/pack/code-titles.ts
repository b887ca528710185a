import type { Check } from '../../checks/check.ts'
import type { Expression } from '../../expression/node.ts'
import { codeTitles } from '../../messages/codes.ts'
import { fieldTitles } from '../../messages/field-titles.ts'
import type { Phrase } from '../../model/field.ts'

type Titles = Readonly<Record<string, Phrase>>
const canonical: Readonly<Record<string, Titles>> = { ...codeTitles, field: fieldTitles }

/** What the codes in the message of a check of a pack are called: as the pack says, else as the model does. */
export function withCodeTitles(
  check: Pick<Check, 'message' | 'codeTitles'> & {
    readonly facts: Readonly<Record<string, { readonly node: Expression }>>
  },
): Pick<Check, 'codeTitles'> {
  const said = Object.entries(check.facts).flatMap(([fact, { node }]): [string, Titles][] => {
    const field = 'fact' in node ? node.fact : fact
    const titles = Object.hasOwn(canonical, field) ? canonical[field] : undefined
    return titles && `${check.message.zh}${check.message.en}`.includes(`{${fact}}`) ? [[fact, titles]] : []
  })
  const titles = { ...Object.fromEntries(said), ...check.codeTitles }
  return Object.keys(titles).length > 0 ? { codeTitles: titles } : {}
}
