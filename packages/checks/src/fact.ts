import type { Term } from '@hedui/core'

/** Another fact of the check, by its name. */
export const fact = <T extends Term['type']>(type: T, name: string): Term<T> => ({
  type,
  node: { fact: name },
})
