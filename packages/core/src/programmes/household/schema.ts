import * as z from 'zod/mini'
import { incomeTypes, relations, schoolings, statuses } from './codes.ts'

/** What a value must be, as the error of a schema: sentences are made per language. */
export type Sought =
  | 'household'
  | 'members'
  | 'member'
  | 'incomes'
  | 'income'
  | 'id'
  | 'choice'
  | 'fen'
  | 'month'
  | 'day'
  | 'truth'

const as = <S extends Sought>(error: S) => ({ error })
const about = (text: string) => z.describe(text)
const unknownable = <T extends z.ZodMiniType>(schema: T) => z.optional(z.nullable(schema))
const choice = <T extends string>(codes: Readonly<Record<T, unknown>>) =>
  unknownable(z.enum(Object.keys(codes) as [T, ...T[]], as('choice')))
const month = unknownable(z.string(as('month')).check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, as('month'))))
const day = unknownable(z.string(as('day')).check(z.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, as('day'))))
const truth = unknownable(z.boolean(as('truth')))
const fen = z.int(as('fen')).check(z.nonnegative(as('fen')), z.maximum(1e13, as('fen')))

const income = z.strictObject(
  {
    type: choice(incomeTypes).check(about('Kind of income; null: not known.')),
    amountFen: unknownable(fen).check(
      about('In fen, over the whole period, net of the cost of earning it; null: not known. 0 is an answer.'),
    ),
    from: month.check(about('First month YYYY-MM in which it was earned; null: not known.')),
    to: month.check(about('Last month YYYY-MM in which it was earned; null: not known.')),
    newSince: month.check(
      about('First month of work taken up while on assistance; left out or null: not such work.'),
    ),
  },
  as('income'),
)

const incomes = unknownable(z.array(income, as('incomes')))

const member = z.strictObject(
  {
    id: z
      .string(as('id'))
      .check(
        z.minLength(1, as('id')),
        about('Any key that is unique in the household; it comes back in the decision.'),
      ),
    relation: choice(relations).check(about('Relation to the head.')),
    birthDate: day.check(about('YYYY-MM-DD, or YYYY-MM or YYYY where no more is known.')),
    status: choice(statuses).check(
      about('What may keep the person from being counted in the month; normal: nothing does.'),
    ),
    diedOn: day.check(about('Day of death, YYYY-MM-DD, YYYY-MM or YYYY; left out for the living.')),
    apartSince: day.check(about('For clergy: since when living apart from the household.')),
    schooling: choice(schoolings).check(about('Stage of schooling attended in the month.')),
    fullTime: truth.check(about('Whether the schooling is full-time.')),
    dependent: truth.check(
      about('For grown-up children: unable to live independently for a reason other than schooling.'),
    ),
    supportDuty: truth.check(about('Legal duty of support; parents and children have it anyway.')),
    livesTogether: truth.check(about('Has long lived together with the household.')),
    incomes: incomes.check(
      about('All income of the person; []: declared none; left out or null: not answered.'),
    ),
  },
  as('member'),
)

/** A household as `decide` takes it. What is left out or null is unknown, never 0 and never no. */
export const householdSchema = z.strictObject(
  {
    members: z.array(member, as('members')).check(z.minLength(1, as('members'))),
    incomes: incomes.check(
      about('Income that nobody in particular earned; left out: none; null: not answered.'),
    ),
    assetsWithinRule: truth.check(about('Whether the inquiry found the assets within the local rule.')),
  },
  as('household'),
)

/** The fields of a household, of its members and of their incomes. */
export const householdFields = {
  household: Object.keys(householdSchema.shape),
  member: Object.keys(member.shape),
  income: Object.keys(income.shape),
}
