import * as z from 'zod/mini'
import {
  abilities,
  choice,
  fen,
  level,
  month,
  partialDay,
  sought,
  text,
  truth,
  unknownable,
} from '../case/cells.ts'
import {
  disabilities,
  type IncomeType,
  incomeTypes,
  relations,
  schoolings,
  standings,
  statuses,
} from './codes.ts'

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

const supporter = z.strictObject(
  {
    standing: unknownable(choice(standings)),
    birthDate: unknownable(partialDay),
    disabilityCategory: unknownable(choice(disabilities)),
    disabilityLevel: unknownable(level),
    incomeFen: unknownable(fen),
    assetsWithinRule: unknownable(truth),
  },
  sought('supporter'),
)

const answers = unknownable(
  z.record(text(), unknownable(z.union([z.string(), z.number(), z.boolean()], sought('answer')))),
)

export const memberSchema = z.strictObject(
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
    disabilityCategory: unknownable(choice(disabilities)),
    disabilityLevel: unknownable(level),
    certificateValid: unknownable(truth),
    longCare: unknownable(truth),
    failedAbilities: unknownable(abilities),
    inInstitution: unknownable(truth),
    seriouslyIll: unknownable(truth),
    benefits: unknownable(z.array(z.nullable(text()), sought('benefits'))),
    supporters: unknownable(z.array(supporter, sought('supporters'))),
    endDecidedOn: unknownable(partialDay),
    incomes,
    answers,
  },
  sought('member'),
)

/** A household as `decide` takes it. What is left out or null is unknown, never 0 and never no. */
export const householdSchema = z.strictObject(
  {
    members: z.array(memberSchema, sought('members')).check(z.minLength(1, sought('members'))),
    incomes,
    exitSince: unknownable(month),
    exitAmountFen: unknownable(fen),
    assetsWithinRule: unknownable(truth),
    answers,
  },
  sought('household'),
)
