import { column, defineAdapter, name, nationalId, optional, text } from '@hedui/ingest'
import { dibao } from './columns/dibao.ts'
import { headings } from './columns/headings.ts'
import { rollLayout } from './layout/roll-layout.ts'

/** Monthly pay roll of rural 低保, a sheet per township; one line is a household. */
export const dibaoRuralRoll = defineAdapter({
  id: 'civil-affairs.dibao-rural-roll',
  version: '1',
  department: 'civil-affairs',
  register: 'roll',
  title: { zh: '农村低保发放名册', en: 'Rural dibao roll' },
  recognise: { words: ['农村低保', '农村最低生活保障', '农村居民最低生活保障'] },
  makes: ['enrolment', 'payment'],
  constants: { programme: 'dibao.rural', layer: 'declared', kind: 'regular' },
  period: 'required',
  layout: rollLayout,
  columns: {
    ...dibao,
    township: optional(column(text, ...headings.township)),
    village: column(text, ...headings.village, '地区'),
    name: column(name, '户主姓名', '户主', '低保对象', '低保对象姓名', '姓名'),
    beneficiary: column(nationalId, '户主身份证号', '户主身份证号码', ...headings.idNumber),
  },
  covers: 'township',
  key: ['beneficiary', 'household', 'name', 'amount'],
})
