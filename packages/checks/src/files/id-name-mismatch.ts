import { all, defineCheck, equal, holds, isIn, not, notEqual } from '@hedui/core'
import { residentIdLaw } from '../law.ts'
import { codes } from '../option.ts'

/** A name on a list that is not the name of the number's holder in the household register. */
export const idNameMismatch = defineCheck({
  id: 'id-name-mismatch',
  number: 'F03',
  version: '1',
  title: { zh: '姓名与证号不符', en: 'Name does not belong to the ID number' },
  description: {
    zh: '名册或明细上的姓名，与户籍登记中该号码持有人的姓名、曾用名都不同。空格、全角和间隔号的写法不计。户籍登记中查无此号的不判断。',
    en: 'The name on a list is neither the name nor the former name that the household register has for the number. Blanks, wide characters and kinds of middle dot do not matter. A number that the register does not have is not judged.',
  },
  subject: 'identifier',
  needs: [['population']],
  about: 'person',
  per: ['person', 'name'],
  severity: 'high',
  tier: 'B',
  options: {
    registers: codes({
      title: { zh: '检查哪些名册', en: 'registers whose names are compared' },
      default: ['roll', 'members', 'payment'],
      source: 'design: what a submission is',
    }),
  },
  facts: (i) => ({
    person: i.person,
    name: i.name,
    registered: i.to('person').name,
    asFormer: i
      .to('person')
      .many('registrations')
      .where((r) => equal(r.formerName, i.name))
      .exists(),
    register: i.to('record').register,
    programme: i.to('record').programme,
    month: i.to('record').month,
  }),
  factTitles: {
    registered: { zh: '户籍登记姓名', en: 'name in the household register' },
    asFormer: { zh: '是否为曾用名', en: 'a former name of the holder' },
    register: { zh: '名册', en: 'register' },
  },
  conditions: ({ register, name, registered, asFormer }, o) =>
    all(isIn(register, o.registers), notEqual(name, registered), not(holds(asFormer))),
  stake: () => ({ programme: 'programme', month: 'month' }),
  shows: { name: 'list', registered: 'list', month: 'list' },
  message: {
    zh: '{month}名册上[name:写的是{name}][?name:没有写清姓名]，户籍登记中这个号码却是[registered:{registered}][?registered:另一个人]的。',
    en: 'The lists of {month} say [name:{name}][?name:nothing certain]; in the household register the number is that of [registered:{registered}][?registered:somebody else].',
  },
  evidence: (i) => [i.cite(), i.to('person').many('registrations').cite('name')],
  basis: [residentIdLaw],
  innocent: [
    { zh: '生僻字、异体字或系统造字', en: 'a rare or variant character, or one that a system made up' },
    { zh: '更名后一方尚未更新', en: 'the name was changed, and one side has not heard of it' },
  ],
  next: [
    {
      zh: '核对身份证原件与户口簿，确定号码属于谁，再更正名册。',
      en: 'Compare the card with the household register, find out whose number it is and correct the list.',
    },
  ],
})
