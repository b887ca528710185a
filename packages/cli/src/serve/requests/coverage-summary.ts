import type { Coverage } from '@hedui/core'
import type { ResultOf } from '../protocol/answer.ts'

type Summary = ResultOf<'load'>['coverage'][number]

/** By register and programme: how many areas, from the first day covered to the last; null is open. */
export function coverageSummary(coverage: readonly Coverage[]): Summary[] {
  const groups = new Map<string, Coverage[]>()
  for (const each of coverage) {
    const key = JSON.stringify([each.register, each.programme])
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => summaryOf(group))
}

function summaryOf(group: readonly Coverage[]): Summary {
  const { register, programme } = group[0] as Coverage
  const ends = group.map(({ to }) => to)
  return {
    register,
    programme,
    areas: new Set(group.map(({ area }) => area)).size,
    from: group.map(({ from }) => from).reduce((a, b) => (a < b ? a : b)),
    to: ends.reduce((a, b) => (a === null || b === null ? null : a > b ? a : b)),
  }
}
