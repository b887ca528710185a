import { defineEntity } from '../entity.ts'
import { code, count, date, fen, month, name, ref, text } from '../field.ts'

/** A unit's place on a programme's roll for one month. */
export const enrolment = defineEntity({
  title: { zh: '在保资格', en: 'enrolment' },
  registers: ['roll'],
  fields: {
    programme: code('项目', 'programme'),
    month: month('月份', 'month'),
    beneficiary: ref('person', '享受人或户主', 'beneficiary or head'),
    household: ref('household', '保障户', 'household', { blank: 'none' }),
    name: name('姓名', 'name'),
    category: code('类别', 'category'),
    mode: code('供养(养育)方式', 'mode of support'),
    declaredSize: count('保障人数', 'persons counted'),
    householdSize: count('家庭人口', 'household size'),
    monthlyIncome: fen('家庭月收入', 'monthly income', { per: 'month' }),
    approvedAt: date('批准日期', 'approved on'),
    submittedAt: date('受理日期', 'submitted on'),
    disabilityCertificate: text('残疾人证号', 'disability certificate', { sensitivity: 'identity' }),
    disabilityCategory: code('残疾类别', 'disability category'),
    disabilityLevel: code('残疾等级', 'disability level'),
    guardian: ref('person', '监护人', 'guardian', { blank: 'none' }),
    guardianName: name('监护人姓名', 'guardian name'),
    guardianRelation: text('监护人与儿童关系', 'guardian relation'),
    careLevel: code('自理能力', 'self-care ability'),
    institution: text('供养机构', 'institution'),
    cause: text('致困原因', 'cause'),
    phone: text('联系电话', 'phone', { sensitivity: 'phone' }),
    township: text('乡镇', 'township'),
    village: text('村居', 'village'),
    address: text('住址', 'address', { sensitivity: 'address' }),
    note: text('备注', 'note'),
  },
  one: {
    entry: { entity: 'programme', by: { id: 'programme' } },
    householdMonth: { entity: 'householdMonth', by: { household: 'household', month: 'month' } },
    personMonth: { entity: 'personMonth', by: { person: 'beneficiary', month: 'month' } },
  },
})
