import { defineEntity } from '../entity.ts'
import { month, ref, truth } from '../untitled.ts'

/** What the inquiry into a household's means found for one month. */
export const assessment = defineEntity({
  registers: ['assessment'],
  fields: {
    household: ref('household'),
    month: month(),
    assetsWithinRule: truth(),
  },
})
