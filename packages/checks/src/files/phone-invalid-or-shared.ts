import {
  all,
  any,
  choose,
  constant,
  defineCheck,
  equal,
  type graph,
  greaterThan,
  isNotIn,
  known,
  not,
  notEqual,
  type Row,
} from '@hedui/core'
import { fact } from '../fact.ts'
import { formRules } from '../law.ts'
import { count } from '../option.ts'
import { notRecorded } from '../recorded.ts'

type Enrolment = Row<typeof graph.entities, 'enrolment'>

/** Lines of the month with the same telephone, but for people who live in a home and give that of the home. */
const sharing = (e: Enrolment) =>
  e
    .many('samePhone')
    .where((other) => any(isNotIn(other.programme, ['tekun', 'orphan']), notEqual(other.mode, 'collective')))

const issues = (e: Enrolment) => e.to('beneficiary').many('readingIssues')
const wrong = (e: Enrolment) => issues(e).where((i) => equal(i.code, 'phone.form'))

/** A telephone that cannot be one, or that households give who neither live together nor are one another's. */
export const phoneInvalidOrShared = defineCheck({
  id: 'phone-invalid-or-shared',
  number: 'F05',
  version: '1',
  title: { zh: '联系电话无效或多户共用', en: 'Phone number invalid or shared by many households' },
  description: {
    zh: '联系电话既不是手机号码也不是固定电话；或者当月名册上超过设定户数共用一个号码，而这些户户口不同、住址也不同。集中供养的不计。',
    en: 'The telephone is neither a mobile nor a landline; or more households than the limit give one number on the rolls of a month, in different household registers and at different addresses. People in homes are not counted.',
  },
  subject: 'enrolment',
  needs: [['roll']],
  about: 'person',
  per: ['person'],
  severity: 'info',
  tier: 'C',
  options: {
    maxHouseholds: count({
      title: { zh: '可共用一个号码的户数', en: 'households that may share a number' },
      default: 3,
      source: 'design',
    }),
  },
  facts: (e) => ({
    person: e.beneficiary,
    name: e.name,
    programme: e.programme,
    month: e.month,
    phone: e.phone,
    invalid: wrong(e).exists(),
    unclear: issues(e)
      .where((i) => not(known(i.code)))
      .exists(),
    fault: choose(
      notRecorded(fact('truth', 'invalid'), fact('truth', 'unclear')),
      constant('code', 'shared'),
      constant('code', 'invalid'),
    ),
    households: sharing(e).countDistinct((other) => other.to('beneficiary').home),
    dwellings: sharing(e)
      .along('registrations')
      .countDistinct((r) => r.address),
  }),
  factTitles: {
    fault: { zh: '问题', en: 'what is wrong' },
    invalid: { zh: '号码格式不对', en: 'a number of a form that none has' },
    unclear: { zh: '有说不清的读取问题', en: 'reading noticed nobody knows what' },
    households: { zh: '共用号码的户数', en: 'households that share the number' },
    dwellings: { zh: '共用号码的住址数', en: 'addresses that share the number' },
  },
  codeTitles: {
    fault: {
      invalid: { zh: '不是有效号码', en: 'cannot be one' },
      shared: { zh: '为多户共用', en: 'is given by many households' },
    },
  },
  conditions: ({ invalid, unclear, households, dwellings }, o) =>
    any(
      not(notRecorded(invalid, unclear)),
      all(greaterThan(households, o.maxHouseholds), greaterThan(dwellings, o.maxHouseholds)),
    ),
  stake: () => ({ programme: 'programme', month: 'month' }),
  shows: { name: 'list', phone: 'list', fault: 'list', households: 'max' },
  message: {
    zh: '[name:{name}登记的]联系电话[phone:{phone}][fault:{fault}][?fault:可能有问题]。',
    en: 'The telephone[phone: {phone}][name: of {name}] [fault:{fault}][?fault:may not hold up].',
  },
  evidence: (e) => [e.cite('phone'), sharing(e).cite('phone'), wrong(e).cite()],
  basis: [formRules],
  innocent: [
    { zh: '由村干部代填其本人电话', en: 'a village officer gave his own for the old' },
    { zh: '亲属之间共用一部电话', en: 'relatives who have one telephone between them' },
  ],
  next: [
    {
      zh: '逐户核对本人或监护人电话；由经办人代填的，改填本人能接通的号码。',
      en: 'Ask each household for a number at which it, or a guardian, can be reached; correct those that an officer filled in.',
    },
  ],
})
