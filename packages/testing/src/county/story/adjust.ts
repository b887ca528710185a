import { placeIn } from './accounts.ts'
import type { Dibao, Person, Personal, Story } from './story.ts'

export interface Adjustment {
  /** First month of the change, from 1. */
  readonly month: number
  readonly change: string
  readonly reason: string
  /** Left out: the tenth of the month before. */
  readonly happenedAt?: string
  readonly affected?: Person
  /** Left out: where the household is listed in that month. */
  readonly place?: Story['place']
}

/** A decided change, listed for the month from which it counts, if the county has that month. */
export function adjust(story: Story, of: Dibao | Personal, adjustment: Adjustment): void {
  const { world } = story
  const { month, change, reason, affected, happenedAt = world.day(month - 1, 10), place } = adjustment
  if (month < 1 || month >= world.months.length) return
  const head = 'heads' in of ? of.heads.findLast((h) => h.from < month) : undefined
  const person = 'heads' in of ? (head?.person ?? of.heads[0]?.person) : of.person
  story.extra.push({
    table: 'adjustments',
    month,
    fields: {
      programme: 'heads' in of ? 'dibao.rural' : of.programme,
      month: world.month(month),
      beneficiary: person?.written ?? null,
      household: 'heads' in of ? of.certificate : null,
      name: person?.name ?? null,
      change,
      reason,
      affected: affected?.written ?? null,
      affectedName: affected?.name ?? null,
      happenedAt,
      approvedAt: world.day(month - 1, 26),
      handler: '周明',
      ...(place ? nameOf(place) : placeIn(story, month)),
    },
  })
}

/** An approved change of an account, a number or a head of household. */
export function approve(
  story: Story,
  of: Dibao | Personal,
  { item, from, to, reason, month }: Record<'item' | 'from' | 'to' | 'reason', string> & { month: number },
): void {
  const { world } = story
  const person = 'heads' in of ? of.heads[0]?.person : of.person
  story.extra.push({
    table: 'approvals',
    month: null,
    fields: {
      programme: 'heads' in of ? 'dibao.rural' : of.programme,
      beneficiary: person?.written ?? null,
      household: 'heads' in of ? of.certificate : null,
      name: person?.name ?? null,
      item,
      oldValue: from,
      newValue: to,
      reason,
      submittedAt: world.day(month - 1, 20),
      approvedAt: world.day(month - 1, 26),
      approver: '何敏',
      ...nameOf(story.place),
    },
  })
}

const nameOf = ({ township, village }: Story['place']) => ({ township, village })
