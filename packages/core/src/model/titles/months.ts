import type * as of from '../entities/months.ts'
import type { TitlesOf } from '../titles.ts'

/** What personMonth and what it holds are called. */
export const personMonth: TitlesOf<typeof of.personMonth> = {
  title: { zh: '人月', en: 'person month' },
  fields: { person: { zh: '人员', en: 'person' }, month: { zh: '月份', en: 'month' } },
  resolved: {},
}

/** What householdMonth and what it holds are called. */
export const householdMonth: TitlesOf<typeof of.householdMonth> = {
  title: { zh: '户月', en: 'household month' },
  fields: {
    household: { zh: '家庭', en: 'household' },
    month: { zh: '月份', en: 'month' },
    township: { zh: '乡镇', en: 'township' },
  },
  resolved: {},
}

/** What accountMonth and what it holds are called. */
export const accountMonth: TitlesOf<typeof of.accountMonth> = {
  title: { zh: '账户月', en: 'account month' },
  fields: { account: { zh: '账户', en: 'account' }, month: { zh: '月份', en: 'month' } },
  resolved: {},
}
