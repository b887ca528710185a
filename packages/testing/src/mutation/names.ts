import type { Graph } from '@hedui/core'
import type { Names } from './mistakes/mistake.ts'

/** The names that may be confused in a definition over a graph. */
export const namesIn = (definition: unknown, { entities }: Graph): Names => ({
  rows: ['subject', ...hopsIn(definition)],
  registers: [...new Set(Object.values(entities).flatMap(({ registers }) => registers))].sort(),
  entities: Object.keys(entities),
})

const hopsIn = (definition: unknown): readonly string[] => [
  ...new Set([...JSON.stringify(definition).matchAll(/"as":"([^"]+)"/g)].map(([, name = '']) => name)),
]

/** Where a slip is and what it is, in a line. */
export const idOf = (path: readonly (string | number)[], key: string | undefined, says: string): string => {
  const place = [...path, ...(key === undefined ? [] : [key])]
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
  return `${place.replace(/^\./, '')}: ${says}`
}
