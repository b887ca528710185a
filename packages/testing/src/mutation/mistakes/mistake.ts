/** A part of a definition that is an object. */
export type Node = Readonly<Record<string, unknown>>

/** What a part of a definition would be if its author had slipped. */
export interface Slip {
  /** The key it is about; left out: the part as a whole. */
  readonly key?: string
  readonly says: string
  readonly value: Node
  /** The row that it now names; left out: none that it did not name before. */
  readonly row?: string
}

/** Names that stand anywhere in a definition, of which one may be taken for another. */
export interface Names {
  /** `subject` and every hop. */
  readonly rows: readonly string[]
  readonly registers: readonly string[]
  readonly entities: readonly string[]
}

/** A kind of mistake: everything of its kind that may be wrong with a part. */
export type Mistake = (node: Node, names: Names) => readonly Slip[]

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Another value in the place of one key. */
export const put = (node: Node, key: string, value: unknown, says: string): Slip => ({
  key,
  says,
  value: { ...node, [key]: value },
})

export const without = (node: Node, key: string): Node =>
  Object.fromEntries(Object.entries(node).filter(([k]) => k !== key))

export const drop = (node: Node, key: string): Slip => ({ key, says: 'dropped', value: without(node, key) })

/** The same node with a key called otherwise, in its place. */
export const rename = (node: Node, key: string, to: string): Slip => ({
  key,
  says: `${key} → ${to}`,
  value: Object.fromEntries(Object.entries(node).map(([k, v]) => [k === key ? to : k, v])),
})

/** A list without one of its items, for each of them. */
export const fewer = (node: Node, key: string, least = 1): Slip[] => {
  const list = node[key]
  return Array.isArray(list) && list.length > least
    ? list.map((item, i) => ({
        key,
        says: `without ${typeof item === 'string' ? item : `[${i}]`}`,
        value: { ...node, [key]: list.toSpliced(i, 1) },
      }))
    : []
}

/** The others of the group in which a word stands. */
export const confusedWith = (groups: readonly (readonly string[])[], word: unknown): readonly string[] =>
  groups.flatMap((group) => (group.includes(word as string) ? group.filter((other) => other !== word) : []))
