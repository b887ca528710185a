import { confusedWith, drop, fewer, isNode, type Mistake, put, without } from './mistake.ts'

/** A hop too few; its condition or its registers forgotten; other registers. */
export const hops: Mistake = (node, { registers }) => {
  if ('path' in node) return fewer(node, 'path')
  if (!('to' in node && 'as' in node)) return []
  const asked = Array.isArray(node.registers) ? (node.registers as string[]) : null
  return [
    ...('where' in node ? [drop(node, 'where')] : []),
    ...(asked
      ? [
          drop(node, 'registers'),
          ...registers
            .filter((register) => !asked.includes(register))
            .map((register) => put(node, 'registers', [register], `${asked.join(', ')} → ${register}`)),
        ]
      : []),
  ]
}

const takes = [
  ['sum', 'max', 'min'],
  ['max', 'min', 'latest'],
  ['latest', 'max'],
]

/** The rows at the end of a path put together in another way. */
export const aggregates: Mistake = (node) => {
  const { take, value } = node
  if (!('path' in node)) return []
  return [
    ...(take === 'countDistinct'
      ? [put(without(node, 'value'), 'take', 'count', 'countDistinct → count')]
      : []),
    ...(take === 'count' && value ? [put(node, 'take', 'countDistinct', 'count → countDistinct')] : []),
    ...[...new Set(confusedWith(takes, take))].map((other) =>
      put(node, 'take', other, `${String(take)} → ${other}`),
    ),
  ]
}

/** A field of another row. */
export const rows: Mistake = (node, { rows: all }) =>
  'of' in node && 'fact' in node && !('operator' in node)
    ? [
        ...all
          .filter((row) => row !== node.of)
          .map((row) => ({ ...put(node, 'of', row, `${String(node.of)} → ${row}`), row })),
        ...(Array.isArray(node.to) ? [drop(node, 'to'), ...fewer(node, 'to')] : []),
      ]
    : []

/** A figure of the law of another day, place or kind. */
export const figures: Mistake = (node) =>
  typeof node.parameter === 'string' && isNode(node.on)
    ? [
        ...('asOf' in node.on ? [] : [put(node, 'on', { asOf: true }, 'as of the run')]),
        ...('area' in node ? [drop(node, 'area')] : []),
        ...('kind' in node ? [drop(node, 'kind')] : []),
      ]
    : []
