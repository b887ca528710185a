import { createDataset, type Dataset, type HostRecords } from '@hedui/core'
import type { Household, HouseholdIncome } from '@hedui/core/decide'
import { month } from './household.ts'

const stated = (income: HouseholdIncome) => ({
  type: income.type,
  amount: income.amountFen,
  firstMonth: income.from,
  lastMonth: income.to,
  newSince: income.newSince,
})

/** Households of which everything is asked, as the records of a county; the key of one is `home:` and its place. */
export function countyOf(households: readonly Household[], region: string): Dataset {
  const members = households.flatMap(({ members }, at) =>
    members.map((member) => ({ ...member, household: `home:${at}`, person: `${at}/${member.id}` })),
  )
  const records: HostRecords = {
    membership: members.map(({ household, person, relation, status, ...m }) => ({
      ...{ household, person, relation, month, personStatus: status },
      ...{ schooling: m.schooling, fullTime: m.fullTime, dependent: m.dependent },
      ...{ supportDuty: m.supportDuty, livesTogether: m.livesTogether, apartSince: m.apartSince },
    })),
    registration: members.map(({ person, birthDate }) => ({ person, birthDate })),
    death: members.flatMap(({ person, diedOn }) => (diedOn ? [{ person, date: diedOn }] : [])),
    income: [
      ...members.flatMap(({ person, incomes }) => (incomes ?? []).map((i) => ({ person, ...stated(i) }))),
      ...households.flatMap(({ incomes }, at) =>
        (incomes ?? []).map((i) => ({ household: `home:${at}`, ...stated(i) })),
      ),
    ],
    assessment: households.map(({ assetsWithinRule }, at) => ({
      ...{ household: `home:${at}`, month, assetsWithinRule },
    })),
  }
  const always = { programme: null, area: '*', from: '0000-01-01', to: null }
  const registers = ['members', 'income', 'assessment', 'death', 'cremation']
  return createDataset({
    records,
    region,
    personKeys: new Set(members.map(({ person }) => person)),
    coverage: registers.map((register) => ({ register, ...always })),
  })
}
