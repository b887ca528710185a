import { defineEntity } from '../entity.ts'
import { code, date, month, name, ref, text } from '../field.ts'

/** One data row of one file, with its place: what every finding can be walked back to. */
export const record = defineEntity({
  title: { zh: '记录', en: 'record' },
  fields: {
    register: code('登记库', 'register'),
    programme: code('项目', 'programme', { blank: 'none' }),
    month: month('月份', 'month', { blank: 'none' }),
  },
  many: {
    identifiers: { entity: 'identifier', by: { record: 'id' } },
    gaps: { entity: 'gap', by: { record: 'id' } },
  },
})

/** One identity number as one record writes it. */
export const identifier = defineEntity({
  title: { zh: '证件号码', en: 'identifier' },
  fields: {
    record: ref('record', '记录', 'record'),
    person: ref('person', '人员', 'person'),
    field: code('栏目', 'field'),
    number: text('证件号码', 'number', { sensitivity: 'identity' }),
    name: name('姓名', 'name'),
    state: code('校验结果', 'state'),
    birthDate: date('号码中的出生日期', 'birth date in the number'),
  },
})

/** A compulsory cell of a form that states nothing. */
export const gap = defineEntity({
  title: { zh: '缺项', en: 'gap' },
  fields: {
    record: ref('record', '记录', 'record'),
    person: ref('person', '人员', 'person'),
    name: name('姓名', 'name'),
    field: code('栏目', 'field'),
    register: code('登记库', 'register'),
    programme: code('项目', 'programme', { blank: 'none' }),
    month: month('月份', 'month', { blank: 'none' }),
  },
})
