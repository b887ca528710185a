import { confusedWith, fewer, type Mistake, type Node, put, type Slip } from './mistake.ts'

const roundings = [['half-up', 'down', 'up']]

/** A number one more or one less, money in the wrong unit, and another rounding. */
export const numbers: Mistake = (node) => [
  ...['value', 'default', 'by'].flatMap((key) => near(node, key)),
  ...['rounding', 'rule'].flatMap((key) =>
    confusedWith(roundings, node[key]).map((other) =>
      put(node, key, other, `${String(node[key])} → ${other}`),
    ),
  ),
]

function near(node: Node, key: string): Slip[] {
  const number = node[key]
  if (typeof number !== 'number') return []
  const wrong = [number + 1, number - 1]
  if (node.type === 'fen' && number !== 0) wrong.push(number * 100, Math.round(number / 100))
  return wrong.filter((n) => n >= 0 && n !== number).map((n) => put(node, key, n, `${number} → ${n}`))
}

const severities = ['info', 'medium', 'high', 'block']

/** The usual value of an option: an item forgotten, another severity, the other truth; and the severity of a case of its own. */
export const defaults: Mistake = (node) => {
  const { type, default: usual, severity } = node
  if ('when' in node && typeof severity === 'string')
    return severities
      .filter((other) => other !== severity)
      .map((other) => put(node, 'severity', other, `${severity} → ${other}`))
  if (type === 'codes')
    return fewer(node, 'default', 0).filter(({ value }) => (value.default as []).length > 0)
  if (type === 'severity')
    return severities
      .filter((other) => other !== usual)
      .map((other) => put(node, 'default', other, `${String(usual)} → ${other}`))
  return type === 'truth' && typeof usual === 'boolean'
    ? [put(node, 'default', !usual, `${usual} → ${!usual}`)]
    : []
}
