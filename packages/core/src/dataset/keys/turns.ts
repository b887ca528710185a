/** By entity: what numbers its keys, in the order in which that is done. */
export type Turns = Map<string | undefined, (() => unknown)[]>

/** Numbers all keys of an entity: whoever asks for the first, each has one number. */
export function numberAll({ turns }: { readonly turns: Turns }, entity: string | undefined): void {
  const waiting = turns.get(entity) ?? []
  turns.delete(entity)
  for (const number of waiting) number()
}
