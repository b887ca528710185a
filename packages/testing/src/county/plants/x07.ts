import { adjust } from '../story/adjust.ts'
import { certify } from '../story/certify.ts'
import { orphans } from '../story/families.ts'
import { grantDibao, grantPersonal } from '../story/grant.ts'
import { addPerson } from '../story/person.ts'
import type { Person, Personal, Story } from '../story/story.ts'
import { adult, elder } from './people.ts'
import { anomaly, innocent, type Plant } from './plant.ts'
import { rowsOf } from './rows.ts'

type Subsidy = 'disability.living' | 'disability.nursing'

const lists = ['tekunRoll', 'orphanRoll', 'livingRoll', 'nursingRoll'] as const

const draws = (
  story: Story,
  person: Person,
  subsidy: Subsidy,
  more: Partial<Personal> = {},
  level: 1 | 2 | 3 = 2,
): Personal => grantPersonal(story, subsidy, person, { ...more, slip: certify(story, person, { level }) })

const destitute = (story: Story): Person => {
  const person = addPerson(story, { age: 62 })
  grantPersonal(story, 'tekun', person)
  return person
}

const both = (person: Person) => ({ persons: [person], cites: rowsOf(person, lists) })

/** X07 互斥待遇重复. */
export const x07: readonly Plant[] = [
  anomaly('X07', '特困 support and living subsidy exclude each other', (story) => {
    const person = destitute(story)
    draws(story, person, 'disability.living')
    return both(person)
  }),
  anomaly('X07', '特困 support and nursing subsidy exclude each other', (story) => {
    const person = destitute(story)
    draws(story, person, 'disability.nursing')
    return both(person)
  }),
  anomaly('X07', 'orphans’ allowance and living subsidy exclude each other', (story) => {
    const [child] = orphans(story, 1) as [Person]
    draws(story, child, 'disability.living', { guardian: story.people[0]! }, 3)
    return both(child)
  }),
  innocent('X07', 'living and nursing subsidy together are allowed', (story) => {
    const person = adult(story)
    grantDibao(story, [person])
    const slip = certify(story, person)
    grantPersonal(story, 'disability.living', person, { slip })
    grantPersonal(story, 'disability.nursing', person, { slip })
    return { persons: [person] }
  }),
  innocent('X07', '特困 support and old-age allowance together are allowed', (story) => {
    const person = elder(story)
    grantPersonal(story, 'tekun', person)
    return { persons: [person] }
  }),
  innocent('X07', 'orphans’ allowance and nursing subsidy together are allowed', (story) => {
    const [child] = orphans(story, 1) as [Person]
    draws(story, child, 'disability.nursing', { guardian: story.people[0]! })
    return { persons: [child] }
  }),
  innocent(
    'X07',
    'nursing subsidy to the end of one month, 特困 from the next',
    (story) => {
      const person = addPerson(story, { age: 63 })
      const nursing = draws(story, person, 'disability.nursing', { until: 1 })
      const tekun = grantPersonal(story, 'tekun', person, { from: 1, approvedAt: story.world.day(0, 24) })
      adjust(story, nursing, { month: 1, change: 'stopped', reason: '转为特困供养' })
      adjust(story, tekun, { month: 1, change: 'started', reason: '新申请审批通过' })
      return { persons: [person] }
    },
    2,
  ),
]
