import {
  add,
  all,
  any,
  type Condition,
  choose,
  constant,
  defineCheck,
  equal,
  greaterThanInclusive,
  holds,
  isIn,
  lessThanInclusive,
  month,
  monthsBetween,
  mul,
  type Term,
  truthOf,
} from '@hedui/core'
import { fact } from '../fact.ts'
import { oldAgeLaw } from '../law.ts'
import { inNumber, months, years } from '../option.ts'
import { childStandard } from './law.ts'

const lived = fact('count', 'lived')

/** A person on a roll comes of another age band, or of the age at which the programme ends. */
export const ageBandChange = defineCheck({
  id: 'age-band-change',
  number: 'E01',
  version: '1',
  title: { zh: '年龄段预警', en: 'Age band changes' },
  description: {
    zh: '在名册上的人，于所属月份或其后的提前期内进入高龄津贴的下一年龄段，或满儿童基本生活费的截止年龄。出生日期粗略而无法判断的没有结论。',
    en: 'Somebody on a roll comes, in its month or within the notice after it, of the next band of the old-age allowance, or of the age at which a child’s allowance ends. A birth date too coarse to tell gives no verdict.',
  },
  subject: 'enrolment',
  needs: [['roll'], ['population']],
  about: 'person',
  per: ['person', 'programme', 'age'],
  // A birthday is no fault: what is paid wrongly after it is found by its amount.
  severity: 'info',
  tier: 'B',
  options: {
    notice: months({ title: { zh: '提前期', en: 'notice' }, default: 1, source: 'design' }),
    secondBand: years({
      title: {
        zh: '高龄津贴第二年龄段起始年龄',
        en: 'age from which the second band of the old-age allowance is paid',
      },
      default: 90,
      source: 'design: 各地多为90周岁',
    }),
    thirdBand: years({
      title: { zh: '高龄津贴第三年龄段起始年龄', en: 'age from which the third band is paid' },
      default: 100,
      source: 'design: 各地多为100周岁',
    }),
    childUntil: years({
      title: { zh: '儿童基本生活费截止年龄', en: 'age at which a child’s allowance ends' },
      default: 18,
      source: '国办发〔2010〕54号（未满18周岁）',
    }),
  },
  facts: (e, o) => {
    const comesOf = (age: Term<'option'>): Condition => {
      const due = mul(constant('count', 12), age)
      return all(lessThanInclusive(lived, due), greaterThanInclusive(add(lived, o.notice), due))
    }
    const isOld = equal(e.programme, 'old-age')
    return {
      person: e.beneficiary,
      programme: e.programme,
      month: e.month,
      name: e.name,
      lived: monthsBetween(month(e.to('beneficiary').birthDate), e.month),
      second: truthOf(all(isOld, comesOf(o.secondBand))),
      third: truthOf(all(isOld, comesOf(o.thirdBand))),
      ends: truthOf(all(isIn(e.programme, ['orphan', 'unattended-child']), comesOf(o.childUntil))),
      age: choose(
        holds(fact('truth', 'ends')),
        inNumber(o.childUntil),
        choose(holds(fact('truth', 'third')), inNumber(o.thirdBand), inNumber(o.secondBand)),
      ),
    }
  },
  factTitles: {
    lived: { zh: '出生至所属月份的月数', en: 'months from that of birth to that of the roll' },
    second: { zh: '进入第二年龄段', en: 'comes of the second band' },
    third: { zh: '进入第三年龄段', en: 'comes of the third band' },
    ends: { zh: '满截止年龄', en: 'comes of the age at which it ends' },
    age: { zh: '将满年龄', en: 'comes of the age of' },
  },
  conditions: ({ second, third, ends }) => any(holds(second), holds(third), holds(ends)),
  stake: () => ({ programme: 'programme', month: 'month' }),
  shows: { name: 'list', month: 'list', programme: 'list', age: 'list' },
  message: {
    zh: '{name}在{month}名册上享受{programme}，当月或提前提醒的期限内满{age}周岁。',
    en: '{name}, on the roll of {programme} for {month}, turns {age} in the month or within the notice after it.',
  },
  evidence: (e) => [e.cite('beneficiary'), e.to('beneficiary').many('registrations').cite('birthDate')],
  basis: [oldAgeLaw, childStandard],
  innocent: [
    { zh: '登记的出生日期有误或只是约数', en: 'the registered birth date is wrong or approximate' },
    { zh: '已按新的年龄段发放', en: 'the new band is paid already' },
  ],
  next: [
    {
      zh: '核对出生日期，自规定月份起按新的年龄段调整或停发；仍在校就读的按规定办理延续。',
      en: 'Check the birth date, and change or stop from the month that the rules say; for those still at school see whether it goes on.',
    },
  ],
})
