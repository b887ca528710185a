import { all, any, daysBetween, defineCheck, equal, greaterThan, notEqual } from '@hedui/core'
import { idStandard, residentIdLaw } from '../law.ts'
import { days } from '../option.ts'

/** A genuine number whose birth date or sex is not what the same line states. */
export const idBirthSexMismatch = defineCheck({
  id: 'id-birth-sex-mismatch',
  number: 'F02',
  version: '1',
  title: { zh: '证号与出生日期、性别不符', en: 'ID number disagrees with birth date or sex' },
  description: {
    zh: '校验通过的证件号码，其出生日期（第7至14位）与同一行填写的完整出生日期不同，或其性别（第17位，单数为男、双数为女）与填写的性别不同。未填写或只填到年、月的不算。',
    en: 'The birth date (digits 7 to 14) of a number that checks out is not the full birth date stated on the same line, or its sex (digit 17: odd for men, even for women) is not the sex stated. What is blank, or a year or month alone, does not count.',
  },
  subject: 'identifier',
  needs: [],
  about: 'person',
  per: ['person'],
  severity: 'medium',
  tier: 'B',
  options: {
    birthToleranceDays: days({
      title: { zh: '出生日期容差', en: 'tolerance of birth dates' },
      default: 0,
      source: 'design',
    }),
  },
  facts: (i) => ({
    person: i.person,
    name: i.name,
    state: i.state,
    birthDate: i.birthDate,
    statedBirthDate: i.statedBirthDate,
    sex: i.sex,
    statedSex: i.statedSex,
    programme: i.to('record').programme,
    month: i.to('record').month,
  }),
  codeTitles: {
    sex: { male: { zh: '男', en: 'male' }, female: { zh: '女', en: 'female' } },
    statedSex: { male: { zh: '男', en: 'male' }, female: { zh: '女', en: 'female' } },
  },
  conditions: ({ state, birthDate, statedBirthDate, sex, statedSex }, o) =>
    all(
      equal(state, 'ok'),
      any(
        notEqual(sex, statedSex),
        greaterThan(daysBetween(birthDate, statedBirthDate), o.birthToleranceDays),
        greaterThan(daysBetween(statedBirthDate, birthDate), o.birthToleranceDays),
      ),
    ),
  stake: () => ({ programme: 'programme', month: 'month' }),
  shows: { name: 'list', birthDate: 'list', statedBirthDate: 'list', sex: 'list', statedSex: 'list' },
  message: {
    zh: '按证件号码，{name}[sex:是{sex}性][?sex:性别不详][birthDate:，{birthDate}出生]；填写的却是[statedSex:{statedSex}性][?statedSex:性别不详][statedBirthDate:，{statedBirthDate}出生]。',
    en: 'By the number {name} is [sex:{sex}][?sex:of unknown sex][birthDate:, born {birthDate}]; the line says [statedSex:{statedSex}][?statedSex:nothing of the sex][statedBirthDate:, born {statedBirthDate}].',
  },
  evidence: (i) => [i.cite()],
  basis: [residentIdLaw, idStandard],
  innocent: [
    { zh: '出生日期按农历填写', en: 'the birth date is of the lunar calendar' },
    { zh: '号码曾经更正，一方尚未更新', en: 'the number was corrected, and one side has not heard of it' },
  ],
  next: [
    {
      zh: '核对身份证原件，更正填写有误的一方。',
      en: 'Compare with the card and correct whichever is wrong.',
    },
  ],
})
