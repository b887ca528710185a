import { normaliseText } from '@hedui/core/values'
import { bad, type Cell, ok } from './cell.ts'

/** Yes or no by a department's words for it; any other word is unknown, with the issue `flag.unmapped`. */
export const flag = (labels: Readonly<Record<string, boolean>>): Cell<boolean> => {
  const known = new Map(Object.entries(labels).map(([label, value]) => [normaliseText(label), value]))
  return {
    name: 'flag',
    examples: Object.keys(labels),
    decode: (text) => {
      const value = known.get(text)
      return value === undefined ? bad('flag.unmapped', { known: [...known.keys()] }) : ok(value)
    },
    encode: (value) => Object.entries(labels).find(([, meaning]) => meaning === value)?.[0] ?? '',
  }
}
