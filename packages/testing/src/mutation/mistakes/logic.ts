import { confusedWith, fewer, type Mistake, type Node, put, rename } from './mistake.ts'

const operators = [
  ['lessThan', 'lessThanInclusive'],
  ['greaterThan', 'greaterThanInclusive'],
  ['lessThan', 'greaterThan'],
  ['lessThanInclusive', 'greaterThanInclusive'],
  ['equal', 'notEqual'],
  ['in', 'notIn'],
]

/** A comparison that is strict or not, or the wrong way round; true for false; an item of a list forgotten. */
export const comparison: Mistake = (node) => {
  if (!('operator' in node)) return []
  const { operator, value } = node
  return [
    ...confusedWith(operators, operator).map((other) =>
      put(node, 'operator', other, `${operator} → ${other}`),
    ),
    ...(typeof value === 'boolean' ? [put(node, 'value', !value, `${value} → ${!value}`)] : []),
    ...fewer(node, 'value'),
  ]
}

/** A condition dropped, `any` for `all`, a `not` forgotten, one more or fewer that must hold. */
export const conditions: Mistake = (node) => [
  ...fewer(node, 'all'),
  ...fewer(node, 'any'),
  ...fewer(node, 'of'),
  ...joined(node, 'all', 'any'),
  ...joined(node, 'any', 'all'),
  ...('not' in node ? [{ key: 'not', says: 'dropped', value: node.not as Node }] : []),
  ...(typeof node.atLeast === 'number' && Array.isArray(node.of)
    ? [node.atLeast - 1, node.atLeast + 1]
        .filter((n) => n >= 1 && n <= (node.of as unknown[]).length)
        .map((n) => put(node, 'atLeast', n, `${String(node.atLeast)} → ${n}`))
    : []),
]

const joined = (node: Node, key: string, other: string) =>
  Array.isArray(node[key]) && node[key].length > 1 ? [rename(node, key, other)] : []
