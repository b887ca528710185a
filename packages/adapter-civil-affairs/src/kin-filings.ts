import { column, date, defineAdapter, name, nationalId } from '@hedui/ingest'
import { relation } from './codes/relation.ts'
import { place } from './columns/place.ts'

/** Recipients of 低保 filed as relatives of the officials who handle it. */
export const kinFilings = defineAdapter({
  id: 'civil-affairs.kin-filings',
  version: '1',
  department: 'civil-affairs',
  register: 'kin-filing',
  title: { zh: '近亲属享受低保备案表', en: 'Filings of relatives of officials' },
  makes: ['kinFiling'],
  columns: {
    ...place,
    name: column(name, '低保对象姓名', '享受对象姓名'),
    person: column(nationalId, '低保对象身份证号', '低保对象身份证号码', '享受对象身份证号'),
    officerName: column(name, '经办人员(村干部)姓名', '经办人员姓名', '村干部姓名'),
    officer: column(nationalId, '经办人员(村干部)身份证号', '经办人员身份证号', '村干部身份证号'),
    kin: column(relation, '亲属关系', '与经办人员关系'),
    filedAt: column(date, '备案日期', '备案时间'),
  },
  key: ['person', 'name', 'officer'],
})
