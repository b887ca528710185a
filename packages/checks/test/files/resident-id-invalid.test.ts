import { residentIdInvalid } from '@hedui/checks'
import { type CheckCase, damagedId, idOf } from '@hedui/testing'
import { testCases } from '../cases.ts'

const roll = (...numbers: (string | null)[]) => ({
  'payment@roll': numbers.map((beneficiary) => ({
    beneficiary,
    name: '张三',
    programme: 'old-age',
    month: '2025-09',
  })),
})
const finding = (severity: string, state: string) => [{ severity, tier: 'B', facts: { state } }]

const cases: CheckCase[] = [
  { name: 'a genuine number', given: roll(idOf(1)), silent: true },
  { name: 'a small x', given: roll('34152519550615002x'), silent: true },
  { name: 'blanks and full width', given: roll(' ３４１５２５ １９５００１０１００１３ '), silent: true },
  { name: 'the permit of a Hong Kong resident', given: roll('810000199001010019'), silent: true },
  { name: 'the permit of a Macao resident', given: roll('820000198506150022'), silent: true },
  { name: 'the permit of a Taiwan resident', given: roll('830000197811300039'), silent: true },
  { name: 'no number: that is a gap', given: roll(null), silent: true },
  { name: 'too few characters', given: roll('34152519500101001'), finds: finding('block', 'length') },
  { name: 'too many characters', given: roll('34152519500101001342'), finds: finding('block', 'length') },
  { name: 'words', given: roll('无身份证'), finds: finding('block', 'characters') },
  { name: 'a wrong check character', given: roll(damagedId(1)), finds: finding('block', 'check-digit') },
  {
    name: 'a day of birth that does not exist',
    given: roll('210105200102290014'),
    finds: finding('block', 'date'),
  },
  {
    name: 'born after the day of the check',
    given: roll(idOf(1, '20260101')),
    finds: finding('block', 'future-date'),
  },
  { name: 'born on the day of the check', given: roll(idOf(1, '20251231')), silent: true },
  { name: 'born the day before', given: roll(idOf(1, '20251230')), silent: true },
  {
    name: 'born after an earlier day of the check',
    given: roll(idOf(1, '20251231')),
    asOf: '2025-12-30',
    finds: finding('block', 'future-date'),
  },
  {
    name: 'a number that a spreadsheet damaged',
    given: roll('3.41525E+17'),
    finds: finding('high', 'precision-lost'),
  },
  {
    name: 'a number with zeros for its last digits',
    given: roll('341525195001010000'),
    finds: finding('high', 'precision-lost'),
  },
  {
    name: 'an old number of 15 digits',
    given: roll('341525500101001'),
    finds: finding('medium', 'legacy-15'),
  },
  { name: 'a number that a system made up', given: roll('3415250001N'), finds: finding('info', 'pseudo') },
  { name: 'eighteen zeros', given: roll('000000000000000000'), finds: finding('info', 'pseudo') },
  {
    name: 'a prefix of no known division',
    given: { records: roll(idOf(1, '19500101', '770101')), areas: new Set(['341525']) },
    finds: finding('info', 'area-unknown'),
  },
  {
    name: 'a prefix of no known division, where the locality minds',
    given: { records: roll(idOf(1, '19500101', '770101')), areas: new Set(['341525']) },
    options: { unknownAreaSeverity: 'high' },
    finds: finding('high', 'area-unknown'),
  },
  {
    name: 'a prefix of a known division',
    given: { records: roll(idOf(1)), areas: new Set(['341525']) },
    silent: true,
  },
  {
    name: 'one number on several lines as one lead',
    given: roll(damagedId(1), damagedId(1)),
    finds: [{ programme: 'old-age', periods: ['2025-09'], evidence: [{ row: 1 }, { row: 2 }] }],
  },
  {
    name: 'one number under two names',
    given: {
      'payment@roll': ['张三', '李四'].map((name) => ({
        beneficiary: damagedId(1),
        name,
        programme: 'old-age',
      })),
    },
    finds: [{}, {}],
  },
  { name: 'two numbers', given: roll(damagedId(1), damagedId(2)), finds: [{}, {}] },
  {
    name: 'the number of a second person whom a line names',
    given: { enrolment: [{ beneficiary: idOf(1), guardian: damagedId(2), guardianName: '李四' }] },
    finds: [{ facts: { name: '李*' } }],
  },
  {
    name: 'a damaged number in any register',
    given: { 'death@cremation': [{ person: damagedId(1), name: '张三', date: '2025-06-03' }] },
    finds: [{ programme: null, periods: [] }],
  },
]

testCases(residentIdInvalid, cases, {
  unseen: { 'never unknown': 'a number that stands in a file is known, and so is what is wrong with it' },
  without: { undetermined: 'a number that stands in a file is known, and so is what is wrong with it' },
})
