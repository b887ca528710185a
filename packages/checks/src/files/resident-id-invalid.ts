import { all, asOf, choose, constant, defineCheck, equal, greaterThan, isNotIn } from '@hedui/core'
import { codeTitles } from '@hedui/core/text'
import { idStandard, residentIdLaw } from '../law.ts'
import { severity } from '../option.ts'

/** A number that cannot be, or is no longer, the number of a person. */
export const residentIdInvalid = defineCheck({
  id: 'resident-id-invalid',
  number: 'F01',
  version: '1',
  title: { zh: '身份证号无效', en: 'Resident ID number invalid' },
  description: {
    zh: '号码规范化后长度、字符、出生日期或校验码不对，或出生日期晚于核对日；被电子表格损坏的、旧系统自编的和未升位的15位号码按较低级别列出。',
    en: 'After normalising, the number has a wrong length, character, birth date or check character, or a birth date after the day of the check; numbers damaged by a spreadsheet, made up by an older system or still of 15 digits are listed at a lower level.',
  },
  subject: 'identifier',
  needs: [],
  about: 'person',
  per: ['number', 'name'],
  severity: 'block',
  options: {
    unknownAreaSeverity: severity({
      title: { zh: '行政区划前缀无法识别时的级别', en: 'severity where no division has the prefix' },
      default: 'info',
      source: 'design',
    }),
  },
  tier: 'B',
  facts: (i) => ({
    person: i.person,
    number: i.number,
    name: i.name,
    state: choose(
      all(equal(i.state, 'ok'), greaterThan(i.birthDate, asOf)),
      constant('code', 'future-date'),
      i.state,
    ),
    birthDate: i.birthDate,
    programme: i.to('record').programme,
    month: i.to('record').month,
  }),
  factTitles: {
    state: { zh: '号码校验结果', en: 'result of checking the number' },
  },
  codeTitles: { state: codeTitles.state },
  conditions: ({ state }) => isNotIn(state, ['ok']),
  severities: ({ state }, o) => [
    { severity: 'high', when: equal(state, 'precision-lost') },
    { severity: 'medium', when: equal(state, 'legacy-15') },
    { severity: 'info', when: equal(state, 'pseudo') },
    { severity: o.unknownAreaSeverity, when: equal(state, 'area-unknown') },
  ],
  stake: () => ({ programme: 'programme', month: 'month' }),
  shows: { number: 'list', name: 'list', state: 'list', birthDate: 'list' },
  message: {
    zh: '{name}的证件号码{number}校验不通过（{state}），不能据以核对其他登记库。',
    en: 'The number {number} of {name} does not check out ({state}), so no register can be asked about it.',
  },
  evidence: (i) => [i.cite()],
  basis: [residentIdLaw, idStandard],
  innocent: [
    { zh: '15位旧号码尚未升位', en: 'a 15-digit number not yet upgraded' },
    {
      zh: '号码被电子表格改成数值，末位丢失',
      en: 'a spreadsheet turned the number into a figure and lost its last digits',
    },
    {
      zh: '旧系统为无证人员自编的号码',
      en: 'a number made up by an older system for a person without papers',
    },
  ],
  next: [
    {
      zh: '核对身份证原件或户籍底册，由填报单位更正后重报。',
      en: 'Compare with the card or the household register and have the sender correct and resubmit it.',
    },
  ],
})
