import { defineEntity } from '../entity.ts'
import { code, date, name, ref, text } from '../field.ts'

/** A person's entry in the household register (户籍); ethnicity is never read. */
export const registration = defineEntity({
  title: { zh: '户籍登记', en: 'registration' },
  registers: ['population'],
  fields: {
    person: ref('person', '人员', 'person'),
    household: ref('household', '户号', 'household register'),
    name: name('姓名', 'name'),
    formerName: name('曾用名', 'former name', { blank: 'none' }),
    sex: code('性别', 'sex'),
    birthDate: date('出生日期', 'born on'),
    relation: code('与户主关系', 'relation to the head'),
    status: code('户籍状态', 'status'),
    township: text('乡镇街道', 'township'),
    village: text('村居', 'village'),
    villageCode: text('村居代码', 'village code'),
    address: text('住址', 'address', { sensitivity: 'address' }),
    movedInAt: date('何时迁入', 'moved in on', { blank: 'none' }),
    movedInBecause: text('何因迁入', 'moved in because', { blank: 'none' }),
    movedOutAt: date('何时迁出', 'moved out on', { blank: 'none' }),
    movedOutBecause: text('何因迁出', 'moved out because', { blank: 'none' }),
    movedTo: text('迁往地', 'moved to', { blank: 'none', sensitivity: 'address' }),
  },
})
