import { isNode, type Mistake, type Node, rename } from './mistake.ts'

/** Operations whose operands are not of one meaning. */
const ordered = ['sub', 'monthsBetween', 'daysBetween', 'age']
const confused = [
  ['add', 'sub'],
  ['min', 'max'],
]

const operands = (node: Node, key: string): readonly Node[] => {
  const parts = node[key]
  return Array.isArray(parts) && parts.every(isNode) ? parts : []
}

/** Operands the wrong way round, another operation, or one of the operands forgotten. */
export const operations: Mistake = (node) => [
  ...ordered.flatMap((key) => {
    const [a, b] = operands(node, key)
    return a && b ? [{ key, says: 'operands swapped', value: { ...node, [key]: [b, a] } }] : []
  }),
  ...confused.flatMap(([a = '', b = '']) => [
    ...(a in node ? [rename(node, a, b)] : []),
    ...(b in node ? [rename(node, b, a)] : []),
  ]),
  ...['add', 'sub', 'mul', 'min', 'max', 'addMonths', 'coalesce'].flatMap((key) =>
    operands(node, key).map((part, i) => ({ key, says: `only operand ${i}`, value: part })),
  ),
  ...operands(node, 'mulDiv')
    .slice(0, 1)
    .map((part) => ({ key: 'mulDiv', says: 'not divided', value: part })),
]

/** The month where the day is meant. */
export const months: Mistake = (node) => {
  const coarse = (part: unknown) => ({ firstDay: { month: part } })
  const days = ['daysBetween', 'age'].flatMap((key) =>
    operands(node, key).map((_, i) => ({
      key,
      says: `month of operand ${i}`,
      value: { ...node, [key]: operands(node, key).map((part, at) => (at === i ? coarse(part) : part)) },
    })),
  )
  const sides =
    'operator' in node && isNode(node.value)
      ? [
          {
            says: 'months compared',
            value: { ...node, fact: { month: asExpression(node.fact) }, value: { month: node.value } },
          },
        ]
      : []
  return [...days, ...sides]
}

const asExpression = (fact: unknown): unknown => (typeof fact === 'string' ? { fact } : fact)

/** Branches swapped, or one of them always taken. */
export const branches: Mistake = (node) => {
  const parts = node.if
  if (!Array.isArray(parts)) return []
  const [when, then, otherwise] = parts as [Node, Node, Node]
  return [
    { key: 'if', says: 'branches swapped', value: { if: [when, otherwise, then] } },
    { key: 'if', says: 'always then', value: then },
    { key: 'if', says: 'always otherwise', value: otherwise },
  ]
}

const nothings = [
  { value: 0, type: 'count', says: 'unknown as 0' },
  { value: 0, type: 'fen', says: 'unknown as 0 fen' },
  { value: false, type: 'truth', says: 'unknown as false' },
]

/** What nobody stated taken for nothing. */
export const blanks: Mistake = (node) =>
  'of' in node && 'fact' in node && !('operator' in node)
    ? nothings.map(({ says, ...nothing }) => ({ says, value: { coalesce: [node, nothing] } }))
    : []
