const first = 'the first day of a month is on or after a day where its month is'
const amount = 'facts.due.node.if[1].add'
const age = `${amount}[1].value.max[0].max`
const certificate = `${amount}[1].value.max[1].max[0].max`
const expiry = 'if[0].fact.path[1].where.all[0].any[1].all[1]: months compared'
const sameMonth =
  'facts.isWrong.node.path[1].where.all[1].all[1].fact.path[0].where.all[1].value.of: payments25'
const month = 'the payments of a person and month are of that month'
const compared = 'facts.paid.node.if[0].fact.truth.operator: lessThan'
const neverEqual = 'what is paid wrongly is not what is due'
const whole = 'a product divided by 1 is whole'

/** Mutants of what is due that no case can tell from it. */
export const sameAmounts = {
  [`${amount}[0].mulDiv[0].max[0].sub[0].rounding: down → half-up`]: whole,
  [`${amount}[0].mulDiv[0].max[0].sub[0].rounding: down → up`]: whole,
  [`${age}[0].if[0].fact.age: month of operand 1`]: first,
  [`${certificate}[0].${expiry}`]: first,
  [`${sameMonth} → subject`]: month,
  [`${sameMonth} → personMonth22`]: month,
  [`${compared} → lessThanInclusive`]: neverEqual,
  [`${compared} → greaterThan`]: 'one is known where the other is',
  'facts.difference.node.max: only operand 0': 'what is paid wrongly is more or less than is due',
  'facts.difference.node.max[0].if[0].operator: lessThan → lessThanInclusive': neverEqual,
}
