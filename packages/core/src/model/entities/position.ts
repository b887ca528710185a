import { defineEntity } from '../entity.ts'
import { code, count, date, fen, name, ref, text } from '../field.ts'

/** A person's role in a market entity (市场主体). */
export const position = defineEntity({
  title: { zh: '市场主体任职', en: 'position in a market entity' },
  registers: ['business'],
  fields: {
    person: ref('person', '人员', 'person'),
    name: name('姓名', 'name'),
    organisation: text('统一社会信用代码', 'credit code'),
    organisationName: text('企业名称', 'name of the entity'),
    organisationKind: code('主体类型', 'kind of entity'),
    role: code('职务', 'role'),
    share: count('持股比例(万分之一)', 'share in basis points'),
    capital: fen('认缴出资额', 'capital subscribed'),
    businessStatus: code('企业状态', 'status of the entity'),
    foundedAt: date('成立日期', 'founded on'),
    closedAt: date('注(吊)销日期', 'closed on', { blank: 'none' }),
  },
})
