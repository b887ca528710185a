import { dateBounds, dayNumber } from '../../values/day.ts'
import type { CaseProblem } from '../case/problem.ts'
import type { Household, HouseholdIncome, HouseholdMember } from './household.ts'

/** What cannot be, although each value has the right form. */
export function contradictions({ members, incomes }: Household, asOf: string, month: string): CaseProblem[] {
  const last = {
    birthDate: dateBounds(month)[1],
    diedOn: dayNumber(asOf),
    apartSince: dayNumber(asOf),
    endDecidedOn: dayNumber(asOf),
  }
  const ids = members.map(({ id }) => id)
  return [
    ...members.flatMap((member, i): CaseProblem[] => {
      const at = `members[${i}]`
      return [
        ...(ids.indexOf(member.id) < i
          ? [{ at: `${at}.id`, code: 'twice', found: JSON.stringify(member.id) } as const]
          : []),
        ...datesOf(member, at, last),
        ...periods(member.incomes, at),
      ]
    }),
    ...heads(members),
    ...periods(incomes, ''),
  ]
}

function heads(members: readonly HouseholdMember[]): CaseProblem[] {
  const at = members.flatMap(({ relation }, i) => (relation === 'head' ? [i] : []))
  const mayBe = members.some(({ relation }) => relation === null || relation === undefined)
  if (at.length === 0 && !mayBe) return [{ at: 'members', code: 'head', found: null }]
  return at.slice(1).map((i) => ({ at: `members[${i}].relation`, code: 'twice', found: '"head"' }))
}

const dates = ['birthDate', 'diedOn', 'apartSince', 'endDecidedOn'] as const

/** Days that lie too late: what has not happened is no fact, and who is not born no member. */
function datesOf(
  member: HouseholdMember,
  at: string,
  last: Readonly<Record<(typeof dates)[number], number>>,
): CaseProblem[] {
  return dates.flatMap((field): CaseProblem[] => {
    const day = member[field]
    if (day === null || day === undefined) return []
    const place = { at: `${at}.${field}`, found: JSON.stringify(day) }
    return dateBounds(day)[0] > last[field] ? [{ ...place, code: 'later' }] : []
  })
}

const periods = (incomes: readonly HouseholdIncome[] | null | undefined, within: string): CaseProblem[] =>
  (incomes ?? []).flatMap(({ from, to }, i): CaseProblem[] =>
    from && to && to < from
      ? [{ at: `${within && `${within}.`}incomes[${i}].to`, code: 'order', found: JSON.stringify(to) }]
      : [],
  )
