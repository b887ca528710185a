import { dibaoAmount } from '../money.ts'
import type { CountyRecord } from '../record.ts'
import { accountIn, placeIn, writtenIn } from './accounts.ts'
import { orderOf } from './order.ts'
import type { Dibao, Spell, Story } from './story.ts'

const lasts = ({ from, until }: Spell, month: number): boolean => from <= month && month < until

/** A household's line on the roll, its members and its payment order of one month. */
export function* tellDibao(story: Story, dibao: Dibao, month: number): Generator<CountyRecord> {
  if (!lasts(dibao, month)) return
  const { world } = story
  const members = dibao.members.filter((member) => lasts(member, month))
  const counted = members.filter((member) => member.counted)
  const head = dibao.heads.findLast(({ from }) => from <= month)?.person
  if (head === undefined) return
  const place = placeIn(story, month)
  const common = { month: world.month(month), household: dibao.certificate, ...place }
  const line = {
    ...common,
    programme: 'dibao.rural',
    layer: 'declared',
    kind: 'regular',
    beneficiary: writtenIn(head, month),
    name: head.name,
    householdSize: members.length,
    declaredSize: counted.length,
    ...dibaoAmount(counted, world.day(month, 1)),
    ...accountIn(head, month),
    approvedAt: dibao.approvedAt,
    phone: null,
    note: null,
    ...dibao.slip,
  }
  yield { table: 'dibaoRoll', month, fields: line }
  for (const { person, relation, counted: counts, status, income, joinedAt, joinedBecause } of members)
    yield {
      table: 'members',
      month,
      fields: {
        ...common,
        programmeClass: 'dibao',
        headName: head.name,
        householdSize: members.length,
        name: person.name,
        relation: person === head ? 'head' : relation,
        person: writtenIn(person, month),
        sex: person.sex,
        counted: counts,
        personStatus: status,
        income,
        joinedAt,
        joinedBecause,
      },
    }
  if (dibao.paid) yield orderOf(story, month, line)
}
