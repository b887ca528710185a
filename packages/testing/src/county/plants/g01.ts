import { grantDibao, grantPersonal } from '../story/grant.ts'
import { addPerson } from '../story/person.ts'
import { servePost } from '../story/registers.ts'
import type { Story } from '../story/story.ts'
import { adult, elder } from './people.ts'
import { anomaly, innocent, type Plant } from './plant.ts'
import { rowsOf } from './rows.ts'

const lists = ['dibaoRoll', 'members', 'tekunRoll', 'posts'] as const

const head = (establishment: string, more?: Parameters<typeof servePost>[3]) => (story: Story) => {
  const person = adult(story)
  grantDibao(story, [person])
  servePost(story, person, establishment, more)
  return { persons: [person], cites: rowsOf(person, lists) }
}

/** G01 财政供养人员本人享受. */
export const g01: readonly Plant[] = [
  anomaly(
    'G01',
    'on the establishment of a public institution, head of a 低保 household',
    head('public-institution'),
  ),
  anomaly('G01', 'a civil servant is a counted member', (story) => {
    const person = adult(story)
    const spouse = addPerson(story, { age: 33, relation: 'spouse' })
    grantDibao(story, [person, spouse])
    servePost(story, spouse, 'civil-servant')
    return { persons: [spouse], cites: rowsOf(spouse, lists) }
  }),
  innocent('G01', 'contract staff outside the establishment', head('contract')),
  innocent('G01', 'left the post before the period', (story) =>
    head('public-institution', { endedAt: story.world.day(-8, 1), postStatus: 'left' })(story),
  ),
  innocent('G01', 'the old-age allowance is for everybody', (story) => {
    const person = elder(story)
    servePost(story, person, 'civil-servant', {
      ...{ endedAt: story.world.day(-240, 1), postStatus: 'retired', startedAt: story.world.day(-640, 1) },
    })
    return { persons: [person] }
  }),
  innocent('G01', 'a spouse on the payroll, listed and not counted', (story) => {
    const person = adult(story)
    const spouse = addPerson(story, { age: 33, relation: 'spouse' })
    const dibao = grantDibao(story, [person, spouse])
    Object.assign(dibao.members[1]!, { counted: false, status: 'counted-elsewhere', income: 0 })
    servePost(story, spouse, 'public-institution')
    grantPersonal(story, 'old-age', addPerson(story, { age: 84, relation: 'parent' }))
    return { persons: [spouse] }
  }),
]
