import { defineEntity } from '../entity.ts'
import { code, date, name, ref, text } from '../field.ts'

/** A sentence, a detention, a rehabilitation or a correction, wherever it is served; the offence is never read. */
export const custody = defineEntity({
  title: { zh: '服刑戒毒信息', en: 'custody' },
  registers: ['custody'],
  fields: {
    person: ref('person', '人员', 'person'),
    name: name('姓名', 'name'),
    sex: code('性别', 'sex'),
    custodyKind: code('执行方式', 'kind of custody'),
    enteredAt: date('入监(所)日期', 'entered on'),
    endsAt: date('刑期止日', 'term ends on'),
    releasedAt: date('释放(解除)日期', 'released on', { blank: 'none' }),
    authority: text('执行机关', 'authority'),
  },
})
