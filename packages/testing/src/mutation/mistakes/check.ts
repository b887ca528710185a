import { confusedWith, drop, fewer, isNode, type Mistake, type Node, put } from './mistake.ts'

const severities = ['info', 'medium', 'high', 'block']
const tiers = ['A', 'B']
const amounts = [['sum', 'max', 'excess']]
const shown = [['min', 'max', 'sum']]

/** What a check says of its hits: how grave, how sure, about what, how much, and on what evidence. */
export const telling: Mistake = (check, { entities }) => [
  ...entities
    .filter((entity) => entity !== check.subject)
    .map((entity) => put(check, 'subject', entity, `${String(check.subject)} → ${entity}`)),
  ...severities
    .filter((other) => other !== check.severity)
    .map((other) => put(check, 'severity', other, `${String(check.severity)} → ${other}`)),
  ...fewer(check, 'severities', 0),
  ...fewer(check, 'per'),
  ...fewer(check, 'evidence'),
  ...(isNode(check.tier) ? tier(check, check.tier) : []),
  ...stake(check.stake).map(({ key = '', says, value }) => put(check, 'stake', value, `${key} ${says}`)),
  ...Object.entries(isNode(check.shows) ? check.shows : {}).flatMap(([fact, how]) =>
    confusedWith(shown, how).map((other) =>
      put(check, 'shows', { ...(check.shows as object), [fact]: other }, `${fact} ${String(how)} → ${other}`),
    ),
  ),
]

const tier = (check: Node, told: Node) => [
  ...('when' in told ? [put(check, 'tier', { otherwise: told.otherwise }, 'never better')] : []),
  ...tiers
    .filter((other) => other !== told.otherwise)
    .map((other) =>
      put(check, 'tier', { ...told, otherwise: other }, `${String(told.otherwise)} → ${other}`),
    ),
]

const stake = (value: unknown) => {
  if (!isNode(value)) return []
  const { amount } = value
  return [
    ...['programme', 'month', 'amount'].filter((key) => key in value).map((key) => drop(value, key)),
    ...(isNode(amount)
      ? [
          ...confusedWith(amounts, amount.take).map((other) =>
            put(value, 'amount', { ...amount, take: other }, `${String(amount.take)} → ${other}`),
          ),
          ...('exact' in amount
            ? [put(value, 'amount', { fen: amount.fen, take: amount.take }, 'never exact')]
            : []),
        ]
      : []),
  ]
}
