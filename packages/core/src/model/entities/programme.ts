import { defineEntity } from '../entity.ts'
import { code, truth } from '../untitled.ts'

/** A programme of the catalogue; its key is its id. */
export const programme = defineEntity({
  grain: 'key',
  fields: {
    class: code(),
    unit: code(),
    discretionary: truth(),
    posthumous: truth(),
    repeatable: truth(),
  },
})
