import { accountIn } from '../story/accounts.ts'
import { adjust } from '../story/adjust.ts'
import { type DeathRegister, dieProperly, recordDeath } from '../story/die.ts'
import { grantDibao, grantPersonal } from '../story/grant.ts'
import { orderOf } from '../story/order.ts'
import { addPerson } from '../story/person.ts'
import type { Story } from '../story/story.ts'
import { adult, child, elder } from './people.ts'
import { anomaly, either, innocent, type Plant } from './plant.ts'
import { anyOf, dueWithout, ordersTo, rowsOf } from './rows.ts'

/** An old person who died before the county's months, as some registers know, and is paid all the same. */
const paidOn =
  (...registers: readonly DeathRegister[]) =>
  (story: Story) => {
    const person = elder(story)
    recordDeath(story, person, story.world.day(-3, 9), registers)
    const orders = ordersTo(person, 'old-age')
    return { persons: [person], cites: anyOf(orders, rowsOf(person, registers)), stakes: orders }
  }

/** D01 死亡保. */
export const d01: readonly Plant[] = [
  anomaly('D01', 'old-age allowance paid for every month after the death', paidOn('deaths', 'cremations')),
  anomaly('D01', 'buried: only the register of cancelled registrations knows of the death', paidOn('deaths')),
  anomaly('D01', 'cremated, and the registration not cancelled yet', paidOn('cremations')),
  anomaly('D01', 'the only member of a 低保 household is dead and paid on', (story) => {
    const person = adult(story)
    grantDibao(story, [person])
    recordDeath(story, person, story.world.day(-2, 14))
    const orders = ordersTo(person, 'dibao.rural')
    return {
      persons: [person],
      cites: anyOf(orders, rowsOf(person, ['deaths', 'cremations'])),
      stakes: orders,
    }
  }),
  anomaly('D01', 'a dead member is still counted, and the household paid for', (story) => {
    const head = adult(story)
    const member = addPerson(story, { age: 76, relation: 'parent' })
    const dibao = grantDibao(story, [head, member])
    recordDeath(story, member, story.world.day(-2, 5))
    const orders = ordersTo(head, 'dibao.rural')
    return {
      persons: [member],
      cites: anyOf(orders, rowsOf(member, ['members', 'deaths', 'cremations'])),
      stakes: orders,
      due: dueWithout(story, dibao, member),
    }
  }),
  either(
    'D01',
    '特困 support was stopped and paid on, unless a later decision stands in no list',
    (story) => {
      const person = addPerson(story, { age: 72 })
      const tekun = grantPersonal(story, 'tekun', person)
      recordDeath(story, person, story.world.day(0, 6))
      adjust(story, tekun, {
        month: 1,
        change: 'stopped',
        reason: '本人死亡',
        happenedAt: story.world.day(0, 6),
      })
      const orders = ordersTo(person, 'tekun', 1)
      return { persons: [person], cites: orders, stakes: orders }
    },
    2,
  ),
  innocent('D01', 'paid for the month of death, stopped from the next', (story) => {
    const person = elder(story)
    dieProperly(story, person, 0)
    return { persons: [person] }
  }),
  innocent(
    'D01',
    'paid after the death, but for the month of death',
    (story) => {
      const person = elder(story, { paid: false })
      dieProperly(story, person, 0)
      const line = {
        programme: 'old-age',
        month: story.world.month(0),
        beneficiary: person.id,
        name: person.name,
        amount: 5_000,
      }
      story.extra.push(orderOf(story, 1, { ...line, ...accountIn(person, 1), ...story.place }))
      return { persons: [person] }
    },
    2,
  ),
  innocent('D01', 'the record of the death was revoked: the person lives', (story) => {
    const person = elder(story)
    recordDeath(story, person, story.world.day(-4, 3), ['deaths'], story.world.day(-3, 8))
    return { persons: [person] }
  }),
  innocent('D01', 'somebody else of the same name and birthday died', (story) => {
    const person = elder(story)
    const twin = addPerson(story, { age: 0, twinOf: person })
    recordDeath(story, twin, story.world.day(-3, 3))
    return { persons: [person] }
  }),
  innocent('D01', 'the survivors are paid for themselves only', (story) => {
    const people = [adult(story), child(story)]
    const dead = addPerson(story, { age: 75, relation: 'parent' })
    grantDibao(story, people)
    recordDeath(story, dead, story.world.day(-6, 3))
    return { persons: people }
  }),
  innocent('D01', 'a grant for the funeral is paid because of the death', (story) => {
    const person = elder(story)
    dieProperly(story, person, 0)
    const month = story.world.months.length - 1
    const line = {
      programme: 'funeral-grant',
      month: story.world.month(1),
      beneficiary: person.id,
      name: person.name,
      amount: 100_000,
    }
    story.extra.push(orderOf(story, month, { ...line, ...accountIn(person, 0), ...story.place }))
    return { persons: [person] }
  }),
  innocent(
    'D01',
    'the head died, and another followed the month after, as approved',
    (story) => {
      const head = adult(story)
      const spouse = addPerson(story, { age: 40, relation: 'spouse' })
      grantDibao(story, [head, spouse])
      dieProperly(story, head, 0)
      return { persons: [head, spouse] }
    },
    2,
  ),
]
