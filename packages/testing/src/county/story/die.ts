import { ageOn, dayAfter } from '../calendar.ts'
import { adjust, approve } from './adjust.ts'
import type { Dibao, Person, Story } from './story.ts'

export type DeathRegister = 'deaths' | 'cremations'

/** States a death in registers; nothing else follows from it yet. */
export function recordDeath(
  story: Story,
  person: Person,
  day: string,
  registers: readonly DeathRegister[] = ['deaths', 'cremations'],
  revokedAt: string | null = null,
): void {
  if (revokedAt === null) person.diedAt = day
  const { township, village } = story.place
  const fields = {
    person: person.id,
    name: person.name,
    sex: person.sex,
    birthDate: person.born,
    date: day,
    cause: '病故',
    address: `${township}${village}`,
  }
  for (const table of registers)
    story.extra.push({
      table,
      month: null,
      fields:
        table === 'deaths'
          ? { ...fields, registeredAt: dayAfter(day, 9), household: person.home, revokedAt }
          : { ...fields, registeredAt: dayAfter(day, 2), age: ageOn(person.born, day), kinPhone: null },
    })
}

/** A death in a month, and what an office does that works well: from the month after nothing is paid for the dead. */
export function dieProperly(
  story: Story,
  person: Person,
  month: number,
  registers?: readonly DeathRegister[],
): void {
  const day = story.world.day(month, 2 + story.dice.below(18))
  recordDeath(story, person, day, registers)
  const next = month + 1
  for (const personal of story.personal) {
    if (personal.person !== person || personal.until <= next) continue
    personal.until = next
    adjust(story, personal, { month: next, change: 'stopped', reason: '本人死亡', happenedAt: day })
  }
  for (const dibao of story.dibao) leave(story, dibao, person, next, day)
}

/** Takes a dead member off a household, which ends or gets another head where it must. */
function leave(story: Story, dibao: Dibao, person: Person, next: number, day: string): void {
  const member = dibao.members.find((m) => m.person === person && m.until > next)
  if (!member || dibao.until <= next) return
  const wasHead = dibao.heads.at(-1)?.person === person
  const heir = dibao.members.find(
    (m) => m.person !== person && m.counted && m.until > next && ageOn(m.person.born, day) >= 18,
  )?.person
  if (wasHead && heir === undefined) {
    dibao.until = next
    adjust(story, dibao, { month: next, change: 'stopped', reason: '户主死亡', happenedAt: day })
    return
  }
  member.until = next
  adjust(story, dibao, {
    month: next,
    change: 'member-removed',
    reason: '成员死亡',
    happenedAt: day,
    affected: person,
  })
  if (!wasHead || heir === undefined) return
  const reason = '原户主死亡'
  adjust(story, dibao, { month: next, change: 'head-changed', reason, happenedAt: day, affected: heir })
  const change = { reason, month: next }
  approve(story, dibao, {
    ...change,
    item: 'head',
    from: `${person.name} ${person.written}`,
    to: `${heir.name} ${heir.written}`,
  })
  approve(story, dibao, { ...change, item: 'account', from: person.account.number, to: heir.account.number })
  dibao.heads.push({ person: heir, from: next })
}
