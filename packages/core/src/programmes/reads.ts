import type { Programme } from './programme.ts'

const known = new WeakMap<Programme, ReadonlySet<string>>()

/** The fields and relations that a programme names: what it does not name cannot matter to it. */
export function readBy(programme: Programme): ReadonlySet<string> {
  const names = known.get(programme) ?? namesIn(programme)
  known.set(programme, names)
  return names
}

function namesIn(programme: Programme): ReadonlySet<string> {
  const names = new Set<string>()
  JSON.stringify(programme, (key, value: unknown) => {
    if (key === 'fact' || key === 'to')
      for (const name of [value].flat()) if (typeof name === 'string') names.add(name)
    return value
  })
  return names
}
