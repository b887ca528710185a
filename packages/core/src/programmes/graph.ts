import { createGraph } from '../model/create-graph.ts'
import { graph as standard } from '../model/graph.ts'
import { fen, month } from '../model/titled.ts'
import { circumstances, supporter } from './household/circumstances.ts'

const { person, personMonth, assessment } = standard.entities

/** The canonical model with what only programmes ask about; kept apart so that checks need not load it. */
export const programmeGraph = createGraph({
  ...standard.entities,
  circumstances,
  supporter,
  person: {
    ...person,
    many: { ...person.many, supporters: { entity: 'supporter', by: { person: 'id' } } },
  },
  personMonth: {
    ...personMonth,
    one: { ...personMonth.one, circumstances: { entity: 'circumstances', by: { person: 'person' } } },
  },
  assessment: {
    ...assessment,
    fields: {
      ...assessment.fields,
      exitSince: month('收入达到标准起始月份', 'income reached the standard in', { blank: 'none' }),
      exitAmount: fen('渐退前月保障金', 'monthly allowance before that', { per: 'month' }),
    },
  },
})
