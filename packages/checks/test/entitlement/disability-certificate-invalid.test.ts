import { disabilityCertificateInvalid } from '@hedui/checks'
import { type CheckCase, damagedId } from '@hedui/testing'
import { testCases } from '../cases.ts'
import { certificate, nursed, onRoll, other, who } from './certified.ts'

const living = { programme: 'disability.living' }
const third = { disabilityLevel: '3' }
const first = { disabilityLevel: '1', disabilityCertificate: `${who}41` }
/** An old number of 15 digits. */
const fifteen = '332526540310123'
const pay = (month: string, amount: number | null) => ({
  ...{ beneficiary: who, programme: 'disability.nursing', layer: 'settled' },
  month,
  amount,
})
const fault = (code: string) => [{ facts: { fault: code } }]

const cases: CheckCase[] = [
  { name: 'a valid certificate of the second level', given: nursed({}, {}), silent: true },
  {
    name: 'a frozen certificate',
    given: {
      ...nursed({}, { certificateStatus: 'frozen' }),
      'payment@payment': ['disability.nursing', 'disability.living'].map((programme, i) => ({
        ...{ beneficiary: who, programme, month: '2025-09', layer: 'settled' },
        amount: 10_000 + i,
      })),
      'payment@roll': [
        {
          ...{ beneficiary: who, programme: 'disability.nursing', month: '2025-09', layer: 'declared' },
          amount: 7_000,
        },
      ],
    },
    finds: [
      {
        severity: 'high',
        tier: 'A',
        programme: 'disability.nursing',
        periods: ['2025-09'],
        amountAtRisk: { fen: 10_000, basis: 'upper-bound' },
        facts: { fault: 'none', amount: 10_000 },
        evidence: [
          { file: '(disabilityCertificate)', row: 1, entity: 'disabilityCertificate' },
          { file: '(enrolment)', row: 1, entity: 'enrolment' },
        ],
      },
    ],
  },
  {
    name: 'a cancelled certificate',
    given: nursed({}, { certificateStatus: 'cancelled' }),
    finds: fault('none'),
  },
  {
    name: 'a certificate that expired in the month before',
    given: nursed({}, { certificateStatus: 'expired', expiresAt: '2025-08-31' }),
    finds: fault('none'),
  },
  {
    name: 'a certificate of yesterday’s status that expired in the month before',
    given: nursed({}, { expiresAt: '2025-08-31' }),
    finds: fault('none'),
  },
  {
    name: 'a certificate that expires on the first day of the month',
    given: nursed({}, { certificateStatus: 'expired', expiresAt: '2025-09-01' }),
    silent: true,
  },
  {
    name: 'a certificate that expired a month ago, where a month is left for renewal',
    given: nursed({}, { certificateStatus: 'expired', expiresAt: '2025-08-31' }),
    options: { renewalGrace: 1 },
    silent: true,
  },
  {
    name: 'a certificate that expired two months ago, where a month is left for renewal',
    given: nursed({}, { certificateStatus: 'expired', expiresAt: '2025-07-31' }),
    options: { renewalGrace: 1 },
    finds: fault('none'),
  },
  { name: 'a valid certificate for good', given: nursed({}, { expiresAt: null }), silent: true },
  {
    name: 'a certificate that expired nobody knows when',
    given: nursed({}, { certificateStatus: 'expired', expiresAt: null }),
    undetermined: true,
  },
  {
    name: 'an old certificate cancelled, a new one valid',
    given: nursed({}, { ...third, certificateStatus: 'cancelled' }, {}),
    silent: true,
  },
  {
    name: 'a new certificate of the third level, an old one of the second cancelled',
    given: nursed({}, third, { certificateStatus: 'cancelled' }),
    finds: fault('none'),
  },
  { name: 'nobody in the register', given: nursed({}), finds: [{ tier: 'B', facts: { fault: 'none' } }] },
  {
    name: 'nobody in a register that is not complete',
    given: nursed({}),
    covered: ['roll'],
    undetermined: true,
  },
  { name: 'a status that nobody knows', given: nursed({}, { certificateStatus: null }), undetermined: true },
  {
    name: 'a level that the register lacks',
    given: nursed({}, { disabilityLevel: null }),
    undetermined: true,
  },
  {
    name: 'the third level on the roll',
    given: nursed({ ...third, disabilityCertificate: `${who}43` }, third),
    finds: fault('outside'),
  },
  {
    name: 'the third level of mental disability',
    given: nursed(
      { ...third, disabilityCategory: 'mental', disabilityCertificate: `${who}63` },
      { ...third, disabilityCategory: 'mental' },
    ),
    finds: fault('outside'),
  },
  {
    name: 'the third level of intellectual disability, where the locality takes it',
    given: nursed(
      { ...third, disabilityCategory: 'intellectual', disabilityCertificate: `${who}53` },
      { ...third, disabilityCategory: 'intellectual' },
    ),
    options: { mentalLevels: ['3'] },
    silent: true,
  },
  {
    name: 'the third level of mental disability, where the locality takes it',
    given: nursed(
      { ...third, disabilityCategory: 'mental', disabilityCertificate: `${who}63` },
      { ...third, disabilityCategory: 'mental' },
    ),
    options: { mentalLevels: ['3'] },
    silent: true,
  },
  {
    name: 'the third level of the limbs, where the locality takes that of mental disability',
    given: nursed({ ...third, disabilityCertificate: `${who}43` }, third),
    options: { mentalLevels: ['3'] },
    finds: fault('outside'),
  },
  {
    name: 'the third level, where the locality takes it',
    given: nursed({ ...third, disabilityCertificate: `${who}43` }, third),
    options: { levels: ['3'] },
    silent: true,
  },
  {
    name: 'the living subsidy, which takes every level',
    given: nursed({ ...living, ...third, disabilityCertificate: `${who}43` }, third),
    silent: true,
  },
  {
    name: 'the living subsidy, where the locality limits it',
    given: nursed({ ...living, ...third, disabilityCertificate: `${who}43` }, third),
    options: { severe: ['disability.living'] },
    finds: fault('outside'),
  },
  {
    name: 'the second level on the roll, the third in the number',
    given: nursed({ disabilityCertificate: `${who}43` }, {}),
    finds: fault('differs'),
  },
  {
    name: 'another category on the roll than in the number',
    given: nursed({ disabilityCertificate: `${who}12` }, {}),
    finds: fault('differs'),
  },
  ...Object.entries({ vision: 1, hearing: 2, speech: 3, intellectual: 5, mental: 6, multiple: 7 }).map(
    ([disabilityCategory, digit]): CheckCase => ({
      name: `digit 19 of ${disabilityCategory}`,
      given: nursed({ disabilityCategory, disabilityCertificate: `${who}${digit}2` }, {}),
      silent: true,
    }),
  ),
  {
    name: 'a certificate number of somebody else',
    given: nursed({ disabilityCertificate: `${other}42` }, {}),
    finds: fault('foreign'),
  },
  {
    name: 'a reissued card',
    given: nursed({ disabilityCertificate: `${who}42B1` }, { number: `${who}42B1` }),
    silent: true,
  },
  {
    name: 'no certificate number on the roll',
    given: nursed({ disabilityCertificate: null }, {}),
    undetermined: true,
  },
  {
    name: 'a number that lost its last digits',
    given: nursed({ disabilityCertificate: '33252619710820970000' }, {}),
    undetermined: true,
  },
  {
    name: 'a damaged number of the person, which nothing is compared with',
    given: nursed({ beneficiary: damagedId(1) }, {}),
    undetermined: true,
  },
  { name: 'no level on the roll', given: nursed({ disabilityLevel: null }, {}), undetermined: true },
  { name: 'no category on the roll', given: nursed({ disabilityCategory: null }, {}), undetermined: true },
  { name: 'a month that is not known', given: nursed({ month: null }, {}), undetermined: true },
  {
    name: 'another programme',
    given: nursed({ programme: 'old-age' }, { certificateStatus: 'frozen' }),
    silent: true,
  },
  {
    name: 'another programme, where it is paid on a certificate too',
    given: nursed({ programme: 'old-age' }, { certificateStatus: 'frozen' }),
    options: { programmes: ['old-age'] },
    finds: fault('none'),
  },
  {
    name: 'nobody knows which programme',
    given: nursed({ programme: null }, { certificateStatus: 'frozen' }),
    undetermined: true,
  },
  {
    name: 'another name in the register',
    given: nursed({}, { name: '李四', certificateStatus: 'frozen' }),
    finds: [{ tier: 'B' }],
  },
  {
    name: 'the third level on the roll, the second in the register',
    given: nursed({ ...third, disabilityCertificate: `${who}43` }, {}),
    finds: fault('outside'),
  },
  { name: 'the first level', given: nursed(first, { disabilityLevel: '1' }), silent: true },
  {
    name: 'mental disability on the roll, another in the register, whose third level is not taken',
    given: nursed({ ...third, disabilityCategory: 'mental', disabilityCertificate: `${who}63` }, third),
    options: { mentalLevels: ['3'] },
    finds: fault('none'),
  },
  {
    name: 'a frozen certificate, and no level on the roll',
    given: nursed({ disabilityLevel: null }, { certificateStatus: 'frozen' }),
    finds: fault('none'),
  },
  {
    name: 'the number of somebody else, to a person with an old number',
    given: nursed({ beneficiary: fifteen }, { person: fifteen }),
    finds: fault('foreign'),
  },
  {
    name: 'money paid in two parts, and in another month',
    given: {
      ...nursed({}, { certificateStatus: 'frozen' }),
      enrolment: ['2025-09', '2025-10'].map((month) => onRoll({ month })),
      'payment@payment': [pay('2025-09', 4_000), pay('2025-09', 6_000), pay('2025-10', 10_000)],
    },
    finds: [{ amountAtRisk: { fen: 20_000 }, facts: { amount: 20_000 } }],
  },
  {
    name: 'money that nobody knows',
    given: {
      ...nursed({}, { certificateStatus: 'frozen' }),
      'payment@payment': [pay('2025-09', null)],
    },
    finds: [{ facts: { amount: '0..' } }],
  },
  {
    name: 'two months of two persons as a lead each',
    given: {
      enrolment: ['2025-09', '2025-10'].flatMap((month) => [
        onRoll({ month }),
        onRoll({ month, beneficiary: other, disabilityCertificate: `${other}42` }),
        onRoll({ ...living, month }),
      ]),
      disabilityCertificate: [
        certificate({ certificateStatus: 'frozen' }),
        certificate({ person: other, certificateStatus: 'frozen' }),
      ],
    },
    finds: [{ periods: ['2025-09', '2025-10'] }, {}, {}],
  },
]

const taken = 'levels 1 and 2 are taken of every category'
testCases(disabilityCertificateInvalid, cases, {
  equivalent: {
    'options.mentalLevels.default: without 1': taken,
    'options.mentalLevels.default: without 2': taken,
  },
})
