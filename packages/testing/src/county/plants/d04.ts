import { dieProperly, recordDeath } from '../story/die.ts'
import { grantDibao } from '../story/grant.ts'
import { addPerson } from '../story/person.ts'
import type { Person, Story } from '../story/story.ts'
import { child } from './people.ts'
import { anomaly, innocent, type Plant } from './plant.ts'
import { rowsIn } from './rows.ts'

/** A widow who has headed the household since before the county's months, and her husband who died. */
function widowed(story: Story, inherits: boolean): { readonly husband: Person; readonly widow: Person } {
  const husband = addPerson(story, { age: 61, sex: 'male' })
  const widow = addPerson(story, { age: 58, relation: 'spouse' })
  recordDeath(story, husband, story.world.day(-6, 17))
  if (inherits) widow.account = husband.account
  return { husband, widow }
}

const rows = rowsIn('dibaoRoll', 'deaths', 'cremations')

/** D04 户主死亡未换户头. */
export const d04: readonly Plant[] = [
  anomaly(
    'D04',
    'the widow heads the household; the money still goes to her dead husband’s account',
    (story) => {
      const { husband, widow } = widowed(story, true)
      grantDibao(story, [widow])
      return { persons: [husband, widow], cites: rows }
    },
  ),
  anomaly('D04', 'a widow and her child are paid into her dead husband’s account', (story) => {
    const { husband, widow } = widowed(story, true)
    grantDibao(story, [widow, child(story)])
    return { persons: [husband, widow], cites: rows }
  }),
  innocent('D04', 'the widow has her own account', (story) => {
    const { husband, widow } = widowed(story, false)
    grantDibao(story, [widow])
    return { persons: [husband, widow] }
  }),
  innocent(
    'D04',
    'head and account were changed in the month after the death, with approval',
    (story) => {
      const head = addPerson(story, { age: 55, sex: 'male' })
      const spouse = addPerson(story, { age: 53, relation: 'spouse' })
      grantDibao(story, [head, spouse])
      dieProperly(story, head, 0)
      return { persons: [head, spouse] }
    },
    2,
  ),
]
