import type { Decision, Household, HouseholdMember } from '@hedui/core/decide'
import { formatYuan } from '@hedui/core/values'

const columns = ['member', 'relation', 'born', 'status', 'income', 'counted'] as const

/** A household as a table, a line for each member, with who is counted and what is decided. */
export function householdTable(household: Household, decision: Decision): string {
  const rows = household.members.map((member) => {
    const verdict = decision.members.find(({ id }) => id === member.id)
    return [
      member.id,
      member.relation ?? '?',
      member.birthDate ?? '?',
      member.status ?? '?',
      incomesText(member.incomes),
      verdict?.counted === 'true' ? 'yes' : verdict?.counted === 'false' ? 'no' : '?',
    ]
  })
  const table = [[...columns], ...rows]
  const widths = columns.map((_, at) => Math.max(...table.map((row) => (row[at] ?? '').length)))
  const lines = table.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  return [
    ...lines,
    `shared income: ${incomesText(household.incomes ?? [])}`,
    `→ ${resultText(decision)}`,
  ].join('\n')
}

const incomesText = (incomes: HouseholdMember['incomes']): string =>
  !incomes
    ? '?'
    : incomes.length === 0
      ? '0'
      : incomes
          .map(({ type, amountFen, from, to }) => {
            const amount = amountFen === null || amountFen === undefined ? '?' : formatYuan(amountFen)
            return `${type ?? '?'} ${amount} (${from === to ? (from ?? '?') : `${from ?? '?'}..${to ?? '?'}`})`
          })
          .join(' + ')

const resultText = ({ result, amountFen, amountBoundsFen }: Decision): string =>
  amountFen === null
    ? `${result}, between ${amountBoundsFen?.map((fen) => (fen === null ? '…' : formatYuan(fen))).join(' and ')} yuan a month`
    : `${result}, ${formatYuan(amountFen)} yuan a month`
