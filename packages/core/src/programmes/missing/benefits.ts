import type { Programme } from '../programme.ts'

/** Codes that a programme compares the benefits of a person with: each may matter. */
export function benefitsOf(programme: Programme): readonly string[] {
  const found = new Set<string>()
  JSON.stringify(programme, (_, node: unknown) => {
    const { fact, value } = (node ?? {}) as { fact?: { fact?: string }; value?: unknown }
    if (fact?.fact === 'programme')
      for (const code of [value].flat()) if (typeof code === 'string') found.add(code)
    return node
  })
  return [...found]
}
