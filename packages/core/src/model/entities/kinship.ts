import { defineEntity } from '../entity.ts'
import { code, name, ref, text, truth } from '../field.ts'

/** A relative whom an official declared: who the relative is to the official. */
export const kinship = defineEntity({
  title: { zh: '干部亲属', en: 'kinship' },
  registers: ['kin'],
  fields: {
    person: ref('person', '干部', 'official'),
    name: name('姓名', 'name'),
    duty: text('单位及职务', 'duty'),
    kin: code('称谓', 'relation to the official'),
    relative: ref('person', '亲属', 'relative'),
    relativeName: name('亲属姓名', 'name of the relative'),
    livesTogether: truth('是否共同生活', 'live together'),
    occupation: text('工作单位及职业', 'occupation of the relative'),
  },
})
