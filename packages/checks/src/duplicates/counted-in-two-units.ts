import {
  addMonths,
  all,
  choose,
  daysBetween,
  defineCheck,
  equal,
  firstDay,
  type graph,
  greaterThan,
  greaterThanInclusive,
  holds,
  known,
  max,
  notEqual,
  type Row,
  type Term,
} from '@hedui/core'
import { dibaoMembers } from '../law.ts'
import { days } from '../option.ts'

type PersonMonth = Row<typeof graph.entities, 'personMonth'>

/** Memberships that count the person for long enough, while another unit of the same class does too. */
function countedTwice(m: PersonMonth, overlap: Term<'option'>) {
  const start = firstDay(m.month)
  const counting = m.many('memberships').where((x) => {
    const since = choose(known(x.joinedAt), max(start, x.joinedAt), start)
    const daysCounted = daysBetween(since, firstDay(addMonths(m.month, 1)))
    return all(holds(x.counted), greaterThanInclusive(daysCounted, overlap))
  })
  return counting.where((x) =>
    holds(
      counting
        .where((y) => all(equal(y.programmeClass, x.programmeClass), notEqual(y.household, x.household)))
        .exists(),
    ),
  )
}

/** One person counted by two assistance units of one programme in one month. */
export const countedInTwoUnits = defineCheck({
  id: 'counted-in-two-units',
  number: 'X03',
  version: '1',
  title: { zh: '一人挂多户', en: 'Counted in two units' },
  description: {
    zh: '同一人在同一月份被同一类项目的两个以上保障户计入。列名而不计入的不算。',
    en: 'In one month a person is counted by more than one assistance unit of one class of programme. Being listed without being counted does not matter.',
  },
  subject: 'personMonth',
  needs: [['members']],
  about: 'person',
  per: ['person'],
  severity: 'block',
  tier: 'B',
  options: {
    overlap: days({ title: { zh: '至少重叠', en: 'overlap of at least' }, default: 1, source: 'design' }),
  },
  facts: (m, o) => ({
    person: m.person,
    month: m.month,
    units: countedTwice(m, o.overlap).countDistinct((x) => x.household),
  }),
  factTitles: {
    units: { zh: '同时计入该人的保障户数', en: 'units that count the person' },
  },
  conditions: ({ units }) => greaterThan(units, 1),
  stake: () => ({ month: 'month' }),
  shows: { month: 'list', units: 'max' },
  message: {
    zh: '{month}同时计入[units:{units}个][?units:不止一个]保障户。',
    en: 'Counted by [units:{units} assistance units][?units:more than one assistance unit] at once in {month}.',
  },
  evidence: (m, o) => [countedTwice(m, o.overlap).cite('counted')],
  basis: [dibaoMembers],
  innocent: [
    { zh: '父母分居，子女共同抚养', en: 'shared custody of a child' },
    { zh: '结婚当月由娘家转入夫家', en: 'the month of marriage, between two households' },
  ],
  next: [
    {
      zh: '核实共同生活情况，只保留一户，重新计算另一户。',
      en: 'Find out where the person lives, keep one unit and recalculate the other.',
    },
  ],
})
