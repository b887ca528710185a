import type { HostRecord } from '@hedui/core'
import { idOf } from '@hedui/testing'

/** How many of a township are registered, how many of these are paid, and how much each. */
interface Township {
  readonly registered?: number
  readonly paid?: number
  readonly amount?: number | null
}

const letters = '甲乙丙丁戊己庚辛壬癸'

/** Records of townships: in each as many are registered as the greatest number asks for, unless told otherwise. */
export const townships = (all: readonly Township[], more: HostRecord = {}) => {
  const lines = all.map(({ registered = 40, paid = 10, amount = 10_000 }, t) =>
    Array.from({ length: registered }, (_, i) => ({
      place: { township: `${letters[t]}乡` },
      person: idOf(1 + 100 * t + i),
      amount,
      isPaid: i < paid,
    })),
  )
  return {
    registration: lines.flat().map(({ place, person }) => ({ person, household: person, ...place })),
    'payment@payment': lines
      .flat()
      .filter(({ isPaid }) => isPaid)
      .map(({ place, person, amount }) => ({
        ...{ programme: 'old-age', layer: 'instructed', month: '2025-09' },
        ...{ beneficiary: person, amount, ...place, ...more },
      })),
  }
}

/** Eight townships that are alike, but for the last. */
export const alikeBut = (last: Township, more: HostRecord = {}, count = 8) =>
  townships([...Array.from({ length: count - 1 }, () => ({})), last], more)

/** The decisions of an officer: so many approved, so many rejected. */
export const decisions = (officer: number, approved: number, rejected: number): readonly HostRecord[] =>
  Array.from({ length: approved + rejected }, (_, i) => ({
    item: `SQ${officer}-${i}`,
    act: i < approved ? 'approve' : 'reject',
    actor: idOf(officer),
    name: '张三',
    at: '2025-09-01',
  }))
