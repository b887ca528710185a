import { column, defineAdapter, flag, name, nationalId, optional, text } from '@hedui/ingest'
import { kin } from './kin.ts'

/** Relatives whom officials declared; one line is one relative. */
export const officialsRelatives = defineAdapter({
  id: 'organisation.officials-relatives',
  version: '1',
  department: 'organisation',
  register: 'kin',
  title: { zh: '干部家庭成员及主要社会关系', en: 'Relatives of officials' },
  makes: ['kinship'],
  columns: {
    name: column(name, '干部姓名', '本人姓名'),
    person: column(nationalId, '干部身份证号', '干部身份证号码', '本人身份证号'),
    duty: optional(column(text, '单位及职务', '职务')),
    kin: column(kin, '称谓', '与本人关系', '关系'),
    relativeName: column(name, '亲属姓名', '家庭成员姓名'),
    relative: column(nationalId, '亲属身份证号', '亲属身份证号码', '家庭成员身份证号'),
    livesTogether: optional(column(flag({ 是: true, 否: false }), '是否共同生活')),
    occupation: optional(column(text, '工作单位及职业', '工作单位及职务')),
  },
  key: ['person', 'relative', 'relativeName'],
})
