import { defineEntity } from '../entity.ts'
import { code, date, name, ref, text } from '../field.ts'

/** A recipient filed as a relative of an official; the filing says nothing for or against the benefit. */
export const kinFiling = defineEntity({
  title: { zh: '近亲属备案', en: 'filing of a relative' },
  registers: ['kin-filing'],
  fields: {
    person: ref('person', '低保对象', 'recipient'),
    name: name('姓名', 'name'),
    officer: ref('person', '经办人员(村干部)', 'official'),
    officerName: name('经办人员姓名', 'name of the official'),
    kin: code('亲属关系', 'relation to the official'),
    filedAt: date('备案日期', 'filed on'),
    township: text('乡镇', 'township'),
    village: text('村居', 'village'),
  },
})
