import { graphTitles } from '../../model/graph-titles.ts'
import { dateBounds, dateOfDay } from '../../values/day.ts'
import type { Household, HouseholdMember } from '../household/household.ts'
import { type Gap, ofMember } from './gap.ts'
import { type Supplier, suppliers } from './source.ts'

const { membership, registration, death, income } = graphTitles
const { fields } = membership

type Said = Partial<HouseholdMember>
interface Question {
  readonly fact: keyof HouseholdMember
  readonly title: Gap['title']
  readonly supplier: Supplier
  /** Extreme answers, where the member's own leaves something open. */
  readonly answers: (member: HouseholdMember, month: string) => readonly Said[]
}

const isOpen = (value: unknown): boolean => value === null || value === undefined

const choice =
  (fact: keyof HouseholdMember, ...values: readonly unknown[]): Question['answers'] =>
  (member) =>
    isOpen(member[fact]) ? values.map((value): Said => ({ [fact]: value })) : []

/** The first and last day that a partial date leaves, or that a missing one may be. */
const dates =
  (
    fact: 'birthDate' | 'diedOn' | 'apartSince',
    whenOpen: (member: HouseholdMember) => boolean,
  ): Question['answers'] =>
  (member, month) => {
    const said = member[fact]
    if (typeof said === 'string')
      return said.length === 10 ? [] : dateBounds(said).map((day): Said => ({ [fact]: dateOfDay(day) }))
    return whenOpen(member) ? ['1900-01-01', `${month}-01`].map((day): Said => ({ [fact]: day })) : []
  }

const questions: readonly Question[] = [
  {
    fact: 'relation',
    title: fields.relation,
    supplier: suppliers.population,
    answers: choice('relation', 'spouse', 'other'),
  },
  {
    fact: 'birthDate',
    title: registration.fields.birthDate,
    supplier: suppliers.population,
    answers: dates('birthDate', () => true),
  },
  {
    fact: 'status',
    title: fields.personStatus,
    supplier: suppliers.custody,
    answers: choice('status', 'normal', 'in-prison'),
  },
  {
    fact: 'diedOn',
    title: death.fields.date,
    supplier: suppliers.population,
    answers: dates('diedOn', ({ status }) => status === 'dead'),
  },
  {
    fact: 'apartSince',
    title: fields.apartSince,
    supplier: suppliers.inquiry,
    answers: dates('apartSince', ({ status }) => status === 'clergy'),
  },
  {
    fact: 'schooling',
    title: fields.schooling,
    supplier: suppliers.school,
    answers: ({ schooling, fullTime }) =>
      isOpen(schooling) ? [{ schooling: 'none' }, { schooling: 'bachelor', fullTime: fullTime ?? true }] : [],
  },
  {
    fact: 'fullTime',
    title: fields.fullTime,
    supplier: suppliers.school,
    answers: choice('fullTime', true, false),
  },
  {
    fact: 'dependent',
    title: fields.dependent,
    supplier: suppliers.inquiry,
    answers: choice('dependent', true, false),
  },
  {
    fact: 'supportDuty',
    title: fields.supportDuty,
    supplier: suppliers.population,
    answers: ({ supportDuty, livesTogether }) =>
      isOpen(supportDuty)
        ? [{ supportDuty: true, livesTogether: livesTogether ?? true }, { supportDuty: false }]
        : [],
  },
  {
    fact: 'livesTogether',
    title: fields.livesTogether,
    supplier: suppliers.inquiry,
    answers: choice('livesTogether', true, false),
  },
  {
    fact: 'incomes',
    title: income.title,
    supplier: suppliers.household,
    answers: ({ incomes }, month) =>
      isOpen(incomes)
        ? [{ incomes: [] }, { incomes: [{ type: 'other', amountFen: 1e11, from: month, to: month }] }]
        : [],
  },
]

/** What the members leave open about themselves. */
export const memberGaps = ({ members }: Household, month: string): Gap[] =>
  members.flatMap((member, i) =>
    questions.flatMap(({ fact, title, supplier, answers }): Gap[] => {
      const said = answers(member, month)
      if (said.length === 0) return []
      const at = `members[${i}].${fact}`
      return [
        {
          fact,
          at,
          member: member.id,
          title,
          supplier,
          answers: said.map((each) => ofMember(i, () => each)),
        },
      ]
    }),
  )
