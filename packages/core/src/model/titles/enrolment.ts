import type * as of from '../entities/enrolment.ts'
import type { TitlesOf } from '../titles.ts'

/** What enrolment and what it holds are called. */
export const enrolment: TitlesOf<typeof of.enrolment> = {
  title: { zh: '在保资格', en: 'enrolment' },
  fields: {
    programme: { zh: '项目', en: 'programme' },
    month: { zh: '月份', en: 'month' },
    beneficiary: { zh: '享受人或户主', en: 'beneficiary or head' },
    household: { zh: '保障户', en: 'household' },
    name: { zh: '姓名', en: 'name' },
    sex: { zh: '性别', en: 'sex' },
    birthDate: { zh: '出生日期', en: 'birth date' },
    category: { zh: '类别', en: 'category' },
    mode: { zh: '供养(养育)方式', en: 'mode of support' },
    declaredSize: { zh: '保障人数', en: 'persons counted' },
    householdSize: { zh: '家庭人口', en: 'household size' },
    monthlyIncome: { zh: '家庭月收入', en: 'monthly income' },
    approvedAt: { zh: '批准日期', en: 'approved on' },
    submittedAt: { zh: '受理日期', en: 'submitted on' },
    disabilityCertificate: { zh: '残疾人证号', en: 'disability certificate' },
    disabilityCategory: { zh: '残疾类别', en: 'disability category' },
    disabilityLevel: { zh: '残疾等级', en: 'disability level' },
    guardian: { zh: '监护人', en: 'guardian' },
    guardianName: { zh: '监护人姓名', en: 'guardian name' },
    guardianRelation: { zh: '监护人与儿童关系', en: 'guardian relation' },
    careLevel: { zh: '自理能力', en: 'self-care ability' },
    institution: { zh: '供养机构', en: 'institution' },
    cause: { zh: '致困原因', en: 'cause' },
    phone: { zh: '联系电话', en: 'phone' },
    township: { zh: '乡镇', en: 'township' },
    village: { zh: '村居', en: 'village' },
    address: { zh: '住址', en: 'address' },
    note: { zh: '备注', en: 'note' },
  },
  resolved: {},
}
