import { defineEntity } from '../entity.ts'
import { code, fen, month, ref } from '../untitled.ts'

/**
 * Income of a person, or of a household where nobody in particular earned it: the whole amount, net of the
 * cost of earning it, over the months in which it was earned. What is not known is unknown, never 0.
 */
export const income = defineEntity({
  registers: ['income'],
  fields: {
    household: ref('household', { blank: 'none' }),
    person: ref('person', { blank: 'none' }),
    type: code(),
    amount: fen(),
    firstMonth: month(),
    lastMonth: month(),
    newSince: month({ blank: 'none' }),
  },
})
