type Path = readonly (string | number)[]
type Node = Readonly<Record<string, unknown>>

/** The same data with one thing changed. */
export interface Edit {
  readonly path: Path
  readonly says: string
  readonly value: unknown
}

/** Words of which one is easily taken for the other. */
const confused: readonly (readonly string[])[] = [
  ['lessThan', 'lessThanInclusive'],
  ['greaterThan', 'greaterThanInclusive'],
  ['equal', 'notEqual'],
  ['in', 'notIn'],
  ['half-up', 'down', 'up'],
]
/** Keys of nodes of which one is easily taken for the other. */
const confusedKeys: readonly (readonly string[])[] = [
  ['all', 'any'],
  ['add', 'sub'],
  ['min', 'max'],
]
const takes: Readonly<Record<string, string>> = {
  sum: 'max',
  max: 'min',
  min: 'max',
  count: 'countDistinct',
  countDistinct: 'count',
}

/** Everything that may be changed in `value`, which stands at `path`; words and titles are left alone. */
export function edits(value: unknown, path: Path): Edit[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return [...fewer(value, path), ...parts(value, path)]
  return [...here(value as Node, path), ...parts(value, path)]
}

const left = new Set([
  'title',
  'basis',
  'source',
  'unit',
  'type',
  'per',
  'shows',
  'from',
  'register',
  'registers',
])

/** Edits further inside. */
const parts = (value: object, path: Path): Edit[] =>
  Object.entries(value).flatMap(([key, part]) => {
    if (left.has(key)) return []
    const step = Array.isArray(value) ? Number(key) : key
    return edits(part, [...path, step]).map((edit) => ({
      ...edit,
      value: Array.isArray(value) ? value.with(Number(key), edit.value) : { ...value, [key]: edit.value },
    }))
  })

/** A list of conditions without one of them. */
const fewer = (list: readonly unknown[], path: Path): Edit[] =>
  (path.at(-1) === 'all' || path.at(-1) === 'any') && list.length > 1
    ? list.map((_, i) => ({ path: [...path, i], says: 'dropped', value: list.toSpliced(i, 1) }))
    : []

/** Edits of a node itself. */
function here(node: Node, path: Path): Edit[] {
  const edit = (key: string, says: string, value: unknown): Edit => ({ path: [...path, key], says, value })
  return [
    ...['operator', 'rounding', 'rule'].flatMap((key) =>
      others(confused, node[key]).map((other) =>
        edit(key, `${String(node[key])} → ${other}`, { ...node, [key]: other }),
      ),
    ),
    ...Object.keys(node).flatMap((key) =>
      others(confusedKeys, key).map((other) => edit(key, `${key} → ${other}`, renamed(node, key, other))),
    ),
    ...(Object.hasOwn(takes, String(node.take))
      ? [
          edit('take', `${String(node.take)} → ${takes[String(node.take)]}`, {
            ...node,
            take: takes[String(node.take)],
          }),
        ]
      : []),
    ...['value', 'default', 'atLeast', 'by'].flatMap((key) => numbers(node, key, edit)),
    ...('to' in node && 'as' in node && 'where' in node
      ? [edit('where', 'dropped', without(node, 'where'))]
      : []),
    ...('not' in node ? [edit('not', 'dropped', node.not)] : []),
  ]
}

const others = (groups: readonly (readonly string[])[], word: unknown): string[] =>
  groups.flatMap((group) => (group.includes(word as string) ? group.filter((other) => other !== word) : []))

const without = (node: Node, key: string): Node =>
  Object.fromEntries(Object.entries(node).filter(([k]) => k !== key))

const renamed = (node: Node, key: string, to: string): Node =>
  Object.fromEntries(Object.entries(node).map(([k, v]) => [k === key ? to : k, v]))

/** A number one more and one less, and money in the wrong unit. */
function numbers(node: Node, key: string, edit: (key: string, says: string, value: unknown) => Edit): Edit[] {
  const number = node[key]
  if (typeof number === 'boolean' && 'operator' in node)
    return [edit(key, `${number} → ${!number}`, { ...node, [key]: !number })]
  if (typeof number !== 'number') return []
  const wrong = [
    number + 1,
    number - 1,
    ...(node.type === 'fen' && number !== 0 ? [number * 100] : []),
  ].filter((n) => n >= 0)
  return wrong.map((n) => edit(key, `${number} → ${n}`, { ...node, [key]: n }))
}
