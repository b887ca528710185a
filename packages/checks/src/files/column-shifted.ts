import { all, defineCheck, equal, lessThanInclusive } from '@hedui/core'
import { formRules } from '../law.ts'
import { columns } from '../option.ts'

/** Values of a row stand in a neighbouring column. */
export const columnShifted = defineCheck({
  id: 'column-shifted',
  number: 'F07',
  version: '1',
  title: { zh: '错栏错位', en: 'Values in a neighbouring column' },
  description: {
    zh: '读取时发现一行中两个以上单元格、或一个形式不会认错的单元格（证件号、手机号等）写在旁边的栏目里，而那一栏本不是这种形式。备注等自由填写的栏目不计。',
    en: 'Reading noticed that two cells of a row, or one whose form is unmistakable (an identity number, a mobile phone), stand in a column beside their own in which such values are not at home. Columns of free text do not count.',
  },
  subject: 'readingIssue',
  needs: [],
  about: 'person',
  per: ['person', 'programme', 'written'],
  severity: 'block',
  tier: 'B',
  options: {
    maxShift: columns({ title: { zh: '最多错开', en: 'shifted by at most' }, default: 1, source: 'design' }),
  },
  facts: (i) => ({
    person: i.person,
    name: i.name,
    programme: i.programme,
    month: i.month,
    code: i.code,
    field: i.field,
    written: i.written,
    shift: i.shift,
  }),
  conditions: ({ code, shift }, o) => all(equal(code, 'row.shifted'), lessThanInclusive(shift, o.maxShift)),
  stake: () => ({ programme: 'programme', month: 'month' }),
  shows: { field: 'list', shift: 'max' },
  message: {
    zh: '“{field}”栏的内容错填在旁边第{shift}栏。',
    en: 'What belongs under “{field}” stands {shift} column[+shift:s] beside.',
  },
  evidence: (i) => [i.cite()],
  basis: [formRules],
  innocent: [{ zh: '备注等自由填写的栏目', en: 'columns of free text, such as remarks' }],
  next: [{ zh: '退回填报单位对照表头更正后重报。', en: 'Send it back to be corrected by the headings.' }],
})
