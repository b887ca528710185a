import { defineEntity } from '../entity.ts'
import { code, date, ref, text } from '../untitled.ts'

/** A household on a roll was looked at again; `cycle` is how often it is from then on, by how steady its means are. */
export const review = defineEntity({
  registers: ['review'],
  fields: {
    household: ref('household'),
    reviewedAt: date(),
    cycle: code(),
    reviewer: text(),
    township: text(),
    village: text(),
  },
})
