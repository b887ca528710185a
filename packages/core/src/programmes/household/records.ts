import type { Coverage } from '../../dataset/batch.ts'
import type { DatasetInput } from '../../dataset/dataset.ts'
import type { HostRecord } from '../../dataset/host.ts'
import { circumstancesRecords } from './circumstances-records.ts'
import type { Household, HouseholdIncome } from './household.ts'

/** The household speaks for these registers: what it does not list is not there. */
const complete = ['members', 'income', 'assessment', 'death', 'cremation', 'roll', 'supporters'].map(
  (register): Coverage => ({ register, programme: null, area: '*', from: '0000-01-01', to: null }),
)

/** The key of a member of the household at a place in the list. */
export const personKey = (at: number, id: string): string => `${at}/${id}`

/**
 * Households in a month as records of the model, each apart from the others. An answer that is missing is a
 * record that says nothing, so that it stays open what it would say. Of what only some programmes ask about,
 * no more is laid out than is read.
 */
export function householdRecords(
  households: readonly Household[],
  month: string,
  reads: ReadonlySet<string>,
): DatasetInput {
  const all = households.map((household, at) => recordsOf(household, at, month, reads))
  const list = <K extends keyof ReturnType<typeof recordsOf>>(entity: K) => all.flatMap((one) => one[entity])
  return {
    personKeys: new Set(households.flatMap(({ members }, at) => members.map(({ id }) => personKey(at, id)))),
    coverage: complete,
    records: {
      membership: list('membership'),
      registration: list('registration'),
      death: list('death'),
      income: list('income'),
      assessment: list('assessment'),
      circumstances: list('circumstances'),
      supporter: list('supporter'),
      enrolment: list('enrolment'),
    },
  }
}

function recordsOf(
  given: Household,
  at: number,
  month: string,
  reads: ReadonlySet<string>,
): Record<Stated, HostRecord[]> {
  const { members, assetsWithinRule, exitSince, exitAmountFen } = given
  const household = String(at)
  const besides = members.map((member) =>
    circumstancesRecords(member, personKey(at, member.id), month, reads),
  )
  return {
    membership: members.map((member) => ({
      household,
      month,
      person: personKey(at, member.id),
      relation: member.relation,
      personStatus: member.status,
      apartSince: member.apartSince,
      schooling: member.schooling,
      fullTime: member.fullTime,
      dependent: member.dependent,
      supportDuty: member.supportDuty,
      livesTogether: member.livesTogether,
    })),
    registration: members.map(({ id, birthDate }) => ({ person: personKey(at, id), birthDate })),
    death: members.flatMap(({ id, diedOn, status }) =>
      diedOn || status === 'dead' ? [{ person: personKey(at, id), date: diedOn }] : [],
    ),
    income: incomesOf(given).map(({ member, income }) => ({
      ...(member === null ? { household } : { person: personKey(at, member) }),
      type: income?.type,
      amount: income?.amountFen,
      firstMonth: income?.from,
      lastMonth: income?.to,
      newSince: income?.newSince,
    })),
    assessment: [{ household, month, assetsWithinRule, exitSince, exitAmount: exitAmountFen }],
    circumstances: besides.flatMap(({ circumstances }) => circumstances),
    supporter: besides.flatMap(({ supporter }) => supporter),
    enrolment: besides.flatMap(({ enrolment }) => enrolment),
  }
}
type Stated =
  | 'membership'
  | 'registration'
  | 'death'
  | 'income'
  | 'assessment'
  | 'circumstances'
  | 'supporter'
  | 'enrolment'

/** An income with the member who earned it, or null for the household; null for an answer that is missing. */
export interface Earned {
  readonly member: string | null
  readonly income: HouseholdIncome | null
}

/** Every income of a household, in the order of the records. */
export const incomesOf = ({ members, incomes }: Household): readonly Earned[] => [
  ...members.flatMap(({ id, incomes: own }) => (own ?? [null]).map((income) => ({ member: id, income }))),
  ...(incomes === null ? [null] : (incomes ?? [])).map((income) => ({ member: null, income })),
]
