import { openAfter } from './open-after.ts'
import { planOf } from './plan.ts'
import type { Plant, Planted } from './plants/plant.ts'
import { beginStory } from './story/begin.ts'
import { live } from './story/families.ts'
import { meetFate } from './story/fates.ts'
import type { Entry, Story } from './story/story.ts'
import { turnEighty } from './story/turn-eighty.ts'
import type { World } from './world.ts'

/** The stories of a county one after the other; each is made anew, so memory does not grow with them. */
export function* storiesOf(world: World): Generator<Story> {
  const plan = planOf(world)
  for (let index = 0; index < world.households; index++) {
    const story = beginStory(world, index)
    const plant = plan.get(index)
    if (plant) story.entries.push(...entriesOf(plant, plant.plant(story)))
    else {
      live(story)
      meetFate(story)
    }
    turnEighty(story)
    yield story
  }
}

function entriesOf({ number, kind, text }: Plant, planted: Planted): readonly Entry[] {
  const { also = [] } = planted
  const own = [
    entryOf(planted, { number, kind, text }),
    ...also.map((more) => entryOf(more, { number: more.number, kind: more.kind ?? kind, text: more.text })),
  ]
  const said = new Set(own.map((entry) => entry.number))
  const open = (openAfter[number] ?? []).filter((other) => !said.has(other))
  return [
    ...own,
    ...open.map((other) => entryOf({ persons: planted.persons }, { number: other, kind: 'either', text })),
  ]
}

const entryOf = (of: Omit<Planted, 'also'>, what: Pick<Entry, 'number' | 'kind' | 'text'>): Entry => ({
  ...what,
  persons: of.persons,
  cites: of.cites ?? (() => true),
  stakes: of.stakes ?? null,
  due: of.due ?? (() => 0),
})
