import { normaliseText } from '@hedui/core/values'
import { type Cell, ok } from './cell.ts'
import { unmapped, unmappedText } from './unmapped.ts'

/** A code by a department's labels for it; a label that stands nowhere stays as `unmapped:<label>`. */
export const code = (
  id: string,
  labels: Readonly<Record<string, readonly [string, ...string[]]>>,
): Cell<string> => {
  const known = new Map<string, string>()
  for (const [canonical, spellings] of Object.entries(labels))
    for (const spelling of spellings) known.set(normaliseText(spelling), canonical)
  return {
    name: `code(${id})`,
    examples: Object.values(labels).flat(),
    decode: (text) => {
      const canonical = known.get(text) ?? known.get(text.replace(/^(\d+)\.0+$/, '$1'))
      return canonical === undefined ? unmapped(text, { list: id }) : ok(canonical)
    },
    encode: (value) => labels[value]?.[0] ?? unmappedText(value) ?? value,
  }
}
