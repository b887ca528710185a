import { monthAfter } from '../calendar.ts'
import { adjust } from './adjust.ts'
import { grantPersonal } from './grant.ts'
import type { Person, Story } from './story.ts'

/** The old-age allowance, from the month after the birthday, for whoever turns eighty as the county's months go by. */
export function turnEighty(story: Story): void {
  const { world, people, personal, move, place } = story
  for (const person of people) {
    const drawn = personal.some((p) => p.person === person && p.programme === 'old-age')
    const first = monthAfter(person.born.slice(0, 7), 80 * 12 + 1)
    const from = world.months.findIndex((month) => first <= month)
    if (drawn || from < 0 || !isWhatItSays(person)) continue
    const allowance = grantPersonal(story, 'old-age', person, { from, approvedAt: world.day(from - 1, 26) })
    const happenedAt = `${Number(person.born.slice(0, 4)) + 80}${person.born.slice(4)}`
    adjust(story, allowance, { month: from, change: 'started', reason: '年满80周岁', happenedAt })
    if (!move || move.from <= from) continue
    adjust(story, allowance, { month: move.from, change: 'stopped', reason: '县内迁出', place })
    adjust(story, allowance, { month: move.from, change: 'started', reason: '县内迁入' })
  }
}

/** Somebody alive who lives here and is known by his or her own number alone. */
const isWhatItSays = ({ diedAt, movedOut, written, id, rewritten }: Person): boolean =>
  diedAt === null && movedOut === null && written === id && rewritten === null
