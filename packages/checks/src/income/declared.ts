import { any, type Condition, equal, type graph, type Row, type Term } from '@hedui/core'

type Recipient = Row<typeof graph.entities, 'recipient'>

/** What the list of members says that the person earns a month. */
export const declaredBy = (r: Recipient) => ({
  unit: r.to('entry').unit,
  declared: r.to('membership').income,
})

/** Whether income is not among the declared: `isLess` where it cannot be, and always where none is asked for. */
export const isUndeclared = (unit: Term<'code'>, ...isLess: Condition[]): Condition =>
  any(equal(unit, 'person'), ...isLess)

/** What facts about declared income are called. */
export const declaredTitles = {
  unit: { zh: '项目按人或按户', en: 'programme for a person or a household' },
  declared: { zh: '本人申报月收入', en: 'monthly income declared' },
}
