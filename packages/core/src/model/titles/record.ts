import type * as of from '../entities/record.ts'
import type { TitlesOf } from '../titles.ts'

/** What record and what it holds are called. */
export const record: TitlesOf<typeof of.record> = {
  title: { zh: '记录', en: 'record' },
  fields: {
    register: { zh: '登记库', en: 'register' },
    programme: { zh: '项目', en: 'programme' },
    month: { zh: '月份', en: 'month' },
  },
  resolved: {},
}

/** What identifier and what it holds are called. */
export const identifier: TitlesOf<typeof of.identifier> = {
  title: { zh: '证件号码', en: 'identifier' },
  fields: {
    record: { zh: '记录', en: 'record' },
    person: { zh: '人员', en: 'person' },
    field: { zh: '栏目', en: 'field' },
    number: { zh: '证件号码', en: 'number' },
    name: { zh: '姓名', en: 'name' },
    state: { zh: '校验结果', en: 'state' },
    birthDate: { zh: '号码中的出生日期', en: 'birth date in the number' },
    sex: { zh: '号码中的性别', en: 'sex in the number' },
    issuedIn: { zh: '号码前六位', en: 'first six digits' },
    statedBirthDate: { zh: '填写的出生日期', en: 'birth date as stated' },
    statedSex: { zh: '填写的性别', en: 'sex as stated' },
  },
  resolved: {},
}

/** What gap and what it holds are called. */
export const gap: TitlesOf<typeof of.gap> = {
  title: { zh: '缺项', en: 'gap' },
  fields: {
    record: { zh: '记录', en: 'record' },
    person: { zh: '人员', en: 'person' },
    name: { zh: '姓名', en: 'name' },
    field: { zh: '栏目', en: 'field' },
    register: { zh: '登记库', en: 'register' },
    programme: { zh: '项目', en: 'programme' },
    month: { zh: '月份', en: 'month' },
  },
  resolved: {},
}
