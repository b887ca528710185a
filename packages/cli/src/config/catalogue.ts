import type { Catalogue } from '@hedui/core'

/** The shipped programmes and the county's own; one of the county's with the id of a shipped one replaces it. */
export function mergeCatalogue(shipped: Catalogue, own: Catalogue): Catalogue {
  const ids = new Set(own.map(({ id }) => id))
  return [...shipped.filter(({ id }) => !ids.has(id)), ...own]
}
