import { defineEntity } from '../entity.ts'
import { code, count, date, text } from '../untitled.ts'

/**
 * A stage of a case, and how long it took until it was left, or until now: working days of the host's calendar, and how
 * many of them do not count, as somebody was waited for. The stage `whole` is the case from first to last.
 */
export const caseStage = defineEntity({
  registers: ['case-log'],
  fields: {
    item: text(),
    programme: code(),
    stage: code(),
    track: code(),
    enteredAt: date(),
    leftAt: date({ blank: 'none' }),
    workingDays: count(),
    stoppedDays: count(),
    office: text(),
    township: text(),
  },
  one: { entry: { entity: 'programme', by: { id: 'programme' } } },
})
