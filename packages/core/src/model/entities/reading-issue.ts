import { defineEntity } from '../entity.ts'
import { code, count, month, name, ref, text } from '../untitled.ts'

/** What reading noticed of a cell or row that it kept: an issue, as a record that rules can ask about. */
export const readingIssue = defineEntity({
  registers: ['reading'],
  fields: {
    code: code(),
    field: code(),
    written: text({ sensitivity: 'account' }),
    shift: count({ blank: 'none' }),
    person: ref('person'),
    name: name(),
    programme: code({ blank: 'none' }),
    month: month({ blank: 'none' }),
    township: text(),
    village: text(),
  },
})
