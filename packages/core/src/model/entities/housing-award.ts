import { defineEntity } from '../entity.ts'
import { code, count, date, fen, month, name, ref, text } from '../field.ts'

/** Money for rebuilding or repairing a dangerous house: one award to one household. */
export const housingAward = defineEntity({
  title: { zh: '农村危房改造补助', en: 'housing award' },
  registers: ['housing-award'],
  fields: {
    reference: text('档案编号', 'file number'),
    month: month('年度', 'year'),
    person: ref('person', '户主', 'head'),
    name: name('姓名', 'name'),
    household: ref('household', '户号', 'household register'),
    householdSize: count('家庭人口', 'household size'),
    scheme: text('项目类别', 'scheme'),
    danger: code('危房等级', 'grade of danger'),
    mode: code('改造方式', 'mode'),
    plot: text('宅基地编号', 'plot'),
    amount: fen('补助金额', 'amount'),
    finishedAt: date('竣工日期', 'finished on'),
    status: code('状态', 'status'),
    phone: text('联系电话', 'phone', { sensitivity: 'phone' }),
    township: text('乡镇', 'township'),
    village: text('村居', 'village'),
  },
  many: { members: { entity: 'awardMember', by: { reference: 'reference' } } },
})
