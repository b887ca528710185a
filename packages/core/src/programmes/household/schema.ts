import * as z from 'zod/mini'
import { choice, fen, month, partialDay, sought, text, truth, unknownable } from '../case/cells.ts'
import { incomeTypes, relations, schoolings, statuses } from './codes.ts'

const about = (said: string) => z.describe(said)

const income = z.strictObject(
  {
    type: unknownable(choice(incomeTypes)).check(about('Kind of income; null: not known.')),
    amountFen: unknownable(fen).check(
      about('In fen, over the whole period, net of the cost of earning it; null: not known. 0 is an answer.'),
    ),
    from: unknownable(month).check(about('First month YYYY-MM in which it was earned; null: not known.')),
    to: unknownable(month).check(about('Last month YYYY-MM in which it was earned; null: not known.')),
    newSince: unknownable(month).check(
      about('First month of work taken up while on assistance; left out or null: not such work.'),
    ),
  },
  sought('income'),
)

const incomes = unknownable(z.array(income, sought('incomes')))

const member = z.strictObject(
  {
    id: text('id').check(about('Any key that is unique in the household; it comes back in the decision.')),
    relation: unknownable(choice(relations)).check(about('Relation to the head.')),
    birthDate: unknownable(partialDay).check(about('YYYY-MM-DD, or YYYY-MM or YYYY where no more is known.')),
    status: unknownable(choice(statuses)).check(
      about('What may keep the person from being counted in the month; normal: nothing does.'),
    ),
    diedOn: unknownable(partialDay).check(
      about('Day of death, YYYY-MM-DD, YYYY-MM or YYYY; left out for the living.'),
    ),
    apartSince: unknownable(partialDay).check(
      about('For clergy: since when living apart from the household.'),
    ),
    schooling: unknownable(choice(schoolings)).check(about('Stage of schooling attended in the month.')),
    fullTime: unknownable(truth).check(about('Whether the schooling is full-time.')),
    dependent: unknownable(truth).check(
      about('For grown-up children: unable to live independently for a reason other than schooling.'),
    ),
    supportDuty: unknownable(truth).check(
      about('Legal duty of support; parents and children have it anyway.'),
    ),
    livesTogether: unknownable(truth).check(about('Has long lived together with the household.')),
    incomes: incomes.check(
      about('All income of the person; []: declared none; left out or null: not answered.'),
    ),
  },
  sought('member'),
)

/** A household as `decide` takes it. What is left out or null is unknown, never 0 and never no. */
export const householdSchema = z.strictObject(
  {
    members: z.array(member, sought('members')).check(z.minLength(1, sought('members'))),
    incomes: incomes.check(
      about('Income that nobody in particular earned; left out: none; null: not answered.'),
    ),
    assetsWithinRule: unknownable(truth).check(
      about('Whether the inquiry found the assets within the local rule.'),
    ),
  },
  sought('household'),
)
