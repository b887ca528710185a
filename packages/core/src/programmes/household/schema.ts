import * as z from 'zod/mini'
import { choice, fen, month, partialDay, sought, text, truth, unknownable } from '../case/cells.ts'
import { type IncomeType, incomeTypes, relations, schoolings, statuses } from './codes.ts'

const income = z.strictObject(
  {
    type: unknownable(choice(Object.keys(incomeTypes) as IncomeType[])),
    amountFen: unknownable(fen),
    from: unknownable(month),
    to: unknownable(month),
    newSince: unknownable(month),
  },
  sought('income'),
)

const incomes = unknownable(z.array(income, sought('incomes')))

const answers = unknownable(
  z.record(text(), unknownable(z.union([z.string(), z.number(), z.boolean()], sought('answer')))),
)

const member = z.strictObject(
  {
    id: text('id'),
    relation: unknownable(choice(relations)),
    birthDate: unknownable(partialDay),
    status: unknownable(choice(statuses)),
    diedOn: unknownable(partialDay),
    apartSince: unknownable(partialDay),
    schooling: unknownable(choice(schoolings)),
    fullTime: unknownable(truth),
    dependent: unknownable(truth),
    supportDuty: unknownable(truth),
    livesTogether: unknownable(truth),
    incomes,
    answers,
  },
  sought('member'),
)

/** A household as `decide` takes it. What is left out or null is unknown, never 0 and never no. */
export const householdSchema = z.strictObject(
  {
    members: z.array(member, sought('members')).check(z.minLength(1, sought('members'))),
    incomes,
    assetsWithinRule: unknownable(truth),
    answers,
  },
  sought('household'),
)
