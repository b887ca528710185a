import type { Leaf } from '@hedui/core'
import type { LeafCoverage, RuleCoverage } from './coverage.ts'
import { gapsOf, sharesOf } from './gaps.ts'

/** A comparison in words: `monthsLate greaterThanInclusive option stopLag`. */
export const leafText = ({ fact, operator, value }: Leaf): string =>
  operator === 'equal' && value === true
    ? operandText(fact)
    : [operandText(fact), operator, operandText(value)].join(' ')

const operandText = (operand: unknown): string => {
  if (typeof operand !== 'object' || operand === null) return String(operand)
  if ('option' in operand) return `option ${String(operand.option)}`
  if ('fact' in operand) return String(operand.fact)
  const [[word, parts] = ['', null], ...more] = Object.entries(operand)
  return Array.isArray(parts) && more.length === 0
    ? `${word}(${parts.map(operandText).join(', ')})`
    : JSON.stringify(operand)
}

/** Coverage as a table, a line for each comparison, with what was never seen. */
export function coverageText(rules: readonly RuleCoverage[]): string {
  const gaps = gapsOf(rules)
  const lines = rules.flatMap(({ rule, rows, leaves }) => [
    `${rule} (${rows} rows)`,
    ...leaves.map(
      (leaf) =>
        `  ${numbers(leaf)}  ${leafText(leaf.leaf)}${neverText(
          leaf,
          gaps.filter((gap) => gap.rule === rule),
        )}`,
    ),
  ])
  const shares = sharesOf(rules)
  const total = Object.entries(shares).map(([kind, share]) => `${kind} ${Math.floor(share * 100)} %`)
  return [header, ...lines, `all comparisons: ${total.join(', ')}`].join('\n')
}

const header = '    true   false unknown decided  comparison'
const numbers = (leaf: LeafCoverage): string =>
  [leaf.true, leaf.false, leaf.unknown, leaf.decided].map((n) => String(n).padStart(6)).join('  ')

const neverText = ({ place }: LeafCoverage, gaps: ReturnType<typeof gapsOf>): string => {
  const never = gaps.filter((gap) => gap.place === place).map((gap) => gap.never)
  return never.length === 0 ? '' : `  ← never ${never.join(', ')}`
}
