import { column, defineAdapter, name, nationalId, optional, text } from '@hedui/ingest'
import { dibao } from './columns/dibao.ts'
import { headings } from './columns/headings.ts'
import { rollLayout } from './layout/roll-layout.ts'

/** Monthly pay and signature sheet of urban 低保; one line is a household. */
export const dibaoUrbanRoll = defineAdapter({
  id: 'civil-affairs.dibao-urban-roll',
  version: '1',
  department: 'civil-affairs',
  register: 'roll',
  title: { zh: '城市低保发放名册', en: 'Urban dibao roll' },
  recognise: {
    words: [
      '城市低保',
      '城镇低保',
      '城市最低生活保障',
      '城镇最低生活保障',
      '城市居民最低生活保障',
      '城镇居民最低生活保障',
    ],
  },
  makes: ['enrolment', 'payment'],
  constants: { programme: 'dibao.urban', layer: 'declared', kind: 'regular' },
  period: 'required',
  layout: rollLayout,
  columns: {
    ...dibao,
    township: optional(column(text, '所属地', ...headings.township)),
    village: column(text, ...headings.village, '地区'),
    name: column(name, '户主姓名', '姓名', '户主', '低保对象', '低保对象姓名'),
    beneficiary: column(nationalId, '户主身份证号', '户主身份证号码', ...headings.idNumber),
  },
  covers: 'township',
  key: ['beneficiary', 'household', 'name', 'amount'],
})
