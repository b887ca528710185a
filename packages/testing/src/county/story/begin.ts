import { createDice } from '../dice.ts'
import type { World } from '../world.ts'
import type { Story } from './story.ts'

/** A story in which nobody is yet. */
export const beginStory = (world: World, index: number): Story => ({
  world,
  index,
  dice: createDice(world.seed, index),
  place: world.placeOfHousehold(index),
  move: null,
  people: [],
  dibao: [],
  personal: [],
  extra: [],
  entries: [],
})
