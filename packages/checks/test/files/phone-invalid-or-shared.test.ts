import { phoneInvalidOrShared } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import { type CheckCase, everywhere, idOf } from '@hedui/testing'
import { testCases } from '../cases.ts'

const phone = '13800000001'
const line = (n: number, more: HostRecord = {}): HostRecord => ({
  beneficiary: idOf(n),
  programme: 'old-age',
  month: '2025-09',
  phone,
  ...more,
})
const home = (n: number, more: HostRecord = {}): HostRecord => ({
  person: idOf(n),
  household: `hukou:${n}`,
  address: `东乡${n}号`,
  ...more,
})
const range = (n: number) => Array.from({ length: n }, (_, i) => i + 1)
/** Persons with one telephone, each of a household of his own unless told otherwise. */
const persons = (n: number, lines: HostRecord = {}, homes: HostRecord = {}) => ({
  enrolment: range(n).map((i) => line(i, lines)),
  'registration@population': range(n).map((i) => home(i, homes)),
})
const issue = (more: HostRecord = {}): HostRecord => ({ person: idOf(1), code: 'phone.form', ...more })
const alone = { enrolment: [line(1)], 'registration@population': [home(1)] }

const cases: CheckCase[] = [
  {
    name: 'four households with one number',
    given: persons(4),
    finds: [
      {
        severity: 'info',
        tier: 'C',
        programme: 'old-age',
        periods: ['2025-09'],
        facts: { phone: '138****0001', fault: 'shared', households: 4 },
        evidence: range(4).map(() => ({ entity: 'enrolment' })),
      },
      ...range(3).map(() => ({})),
    ],
  },
  { name: 'three households with one number', given: persons(3), silent: true },
  {
    name: 'two households, where one may',
    given: persons(2),
    options: { maxHouseholds: 1 },
    finds: [{}, {}],
  },
  {
    name: 'four households with four numbers',
    given: { enrolment: range(4).map((n) => line(n, { phone: `1380000000${n}` })) },
    silent: true,
  },
  { name: 'four persons of one register', given: persons(4, {}, { household: 'hukou:1' }), silent: true },
  { name: 'four households at one address', given: persons(4, {}, { address: '东乡1号' }), silent: true },
  {
    name: 'four persons of three registers at four addresses',
    given: {
      ...persons(4),
      'registration@population': range(4).map((n) => home(n, { household: `hukou:${Math.min(n, 3)}` })),
    },
    silent: true,
  },
  {
    name: 'four registers at three addresses',
    given: {
      ...persons(4),
      'registration@population': range(4).map((n) => home(n, { address: `东乡${Math.min(n, 3)}号` })),
    },
    silent: true,
  },
  {
    name: 'four households in one month and five in the next',
    given: {
      ...persons(5),
      enrolment: [...range(4).map((n) => line(n)), ...range(5).map((n) => line(n, { month: '2025-10' }))],
    },
    finds: range(5).map(() => ({ facts: { households: 5 } })),
  },
  {
    name: 'three households and somebody of a home',
    given: {
      ...persons(4),
      enrolment: [...range(3).map((n) => line(n)), line(4, { programme: 'tekun', mode: 'collective' })],
    },
    silent: true,
  },
  {
    name: 'one supported at home and three of a home',
    given: {
      ...persons(4),
      enrolment: range(4).map((n) =>
        line(n, { programme: 'tekun', mode: n === 1 ? 'scattered' : 'collective' }),
      ),
    },
    silent: true,
  },
  {
    name: 'four households and somebody of a home',
    given: {
      ...persons(5),
      enrolment: [...range(4).map((n) => line(n)), line(5, { programme: 'tekun', mode: 'collective' })],
    },
    finds: range(5).map((n) => ({ evidence: range(n === 4 ? 5 : 4).map(() => ({ entity: 'enrolment' })) })),
  },
  {
    name: 'four supported at home and somebody of a home',
    given: {
      ...persons(5),
      enrolment: range(5).map((n) =>
        line(n, { programme: 'tekun', mode: n === 5 ? 'collective' : 'scattered' }),
      ),
    },
    finds: range(5).map((n) => ({ evidence: range(n === 4 ? 5 : 4).map(() => ({ entity: 'enrolment' })) })),
  },
  {
    name: 'four households, of which nobody knows the addresses',
    given: persons(4, {}, { address: null }),
    undetermined: true,
  },
  {
    name: 'four persons who are in no register that was read, which may lack some',
    given: { enrolment: range(4).map((n) => line(n)) },
    covered: ['roll', 'reading'],
    undetermined: true,
  },
  {
    name: 'four households, two on the rolls of one month and two of the next',
    given: {
      ...persons(4),
      enrolment: range(4).map((n) => line(n, { month: n > 2 ? '2025-10' : '2025-09' })),
    },
    silent: true,
  },
  {
    name: 'four households with several benefits each',
    given: {
      ...persons(1),
      enrolment: [line(1), line(1, { programme: 'disability.living' }), line(2), line(3)],
      'registration@population': range(3).map((n) => home(n)),
    },
    silent: true,
  },
  {
    name: 'four persons of a home',
    given: persons(4, { programme: 'tekun', mode: 'collective' }),
    silent: true,
  },
  {
    name: 'four orphans of a home',
    given: persons(4, { programme: 'orphan', mode: 'collective' }),
    silent: true,
  },
  {
    name: 'four persons supported at home',
    given: persons(4, { programme: 'tekun', mode: 'scattered' }),
    finds: range(4).map(() => ({})),
  },
  {
    name: 'four persons, nobody knows whether of a home',
    given: persons(4, { programme: 'tekun', mode: null }),
    undetermined: true,
  },
  {
    name: 'a line that says collective of a programme that has no homes',
    given: persons(4, { mode: 'collective' }),
    finds: range(4).map(() => ({})),
  },
  {
    name: 'a number that is not known',
    given: { enrolment: [line(1, { phone: null })] },
    undetermined: true,
  },
  {
    name: 'rolls that are not complete',
    given: alone,
    covered: ['population'],
    undetermined: true,
  },
  {
    name: 'rolls that are complete for the township and month',
    given: { ...alone, enrolment: [line(1, { township: '城关镇' })] },
    covered: ['population', 'reading'],
    coverage: [{ ...everywhere('roll'), area: '城关镇', from: '2025-09-01', to: '2025-10-01' }],
    silent: true,
  },
  {
    name: 'a number of a form that none has',
    given: { enrolment: [line(1, { phone: null })], readingIssue: [issue()] },
    finds: [{ facts: { fault: 'invalid' }, evidence: [{ entity: 'enrolment' }, { entity: 'readingIssue' }] }],
  },
  {
    name: 'the same, where nobody says that everything was noticed',
    given: { ...alone, readingIssue: [issue()] },
    covered: ['roll', 'population'],
    finds: [{ facts: { fault: 'invalid' } }],
  },
  {
    name: 'nothing noticed, where nobody says that everything was',
    given: alone,
    covered: ['roll', 'population'],
    silent: true,
  },
  {
    name: 'a number of another person',
    given: { ...alone, readingIssue: [issue({ person: idOf(2) })] },
    silent: true,
  },
  {
    name: 'another fault',
    given: { ...alone, readingIssue: [issue({ code: 'row.shifted' })] },
    silent: true,
  },
  {
    name: 'another fault, where nobody says that everything was noticed',
    given: { ...alone, readingIssue: [issue({ code: 'row.shifted' })] },
    covered: ['roll', 'population'],
    silent: true,
  },
  {
    name: 'nobody knows what was noticed',
    given: { ...alone, readingIssue: [issue({ code: null })] },
    undetermined: true,
  },
  {
    name: 'nobody knows what was noticed, nor whether it was everything',
    given: { ...alone, readingIssue: [issue({ code: null })] },
    covered: ['roll', 'population'],
    undetermined: true,
  },
]

const said = 'whether anything is known of a fact is always known'

testCases(phoneInvalidOrShared, cases, {
  unseen: {
    'any[0].not.any[1].not.any[0]: never unknown': said,
    'any[0].not.any[1].not.any[1]: never unknown': said,
    'any[0].not.any[1].not.any[1]: never decided':
      'where nothing is known of what is wrong, nothing is of what is not clear',
  },
})
