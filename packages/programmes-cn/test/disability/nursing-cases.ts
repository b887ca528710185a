import type { ProgrammeCase } from '@hedui/testing'
import { livingCases } from '../living-cases.ts'
import { holder, places, ruling } from './person.ts'

const { hubei, shanghai, shanxi } = places
const dibao = ['dibao.rural']
const mental = (disabilityLevel: number, disabilityCategory: 'mental' | 'intellectual' = 'mental') => ({
  disabilityCategory,
  disabilityLevel,
})

export const cases: readonly ProgrammeCase[] = [
  { name: 'TS-1: on dibao, level 2', given: holder(dibao), eligible: 12_100 },
  {
    name: 'TS-2: not in hardship, level 1',
    given: holder([], { disabilityCategory: 'vision', disabilityLevel: 1 }),
    eligible: 11_500,
  },
  { name: 'not in hardship, level 2', given: holder([]), eligible: 8_500 },
  { name: 'on dibao, level 1', given: holder(['dibao.urban'], { disabilityLevel: 1 }), eligible: 14_500 },
  {
    name: 'TS-3: hearing of level 3',
    given: holder(dibao, { disabilityCategory: 'hearing', disabilityLevel: 3 }),
    ineligible: ['severe'],
  },
  { name: 'limb of level 4', given: holder(dibao, { disabilityLevel: 4 }), ineligible: ['severe'] },
  {
    name: 'TS-4: tekun, level 1',
    given: holder(['tekun'], { disabilityLevel: 1 }),
    ineligible: ['exclusive'],
  },
  { name: 'TS-5: an orphan in Hubei', given: holder(['orphan']), asked: hubei, eligible: 12_500 },
  {
    name: 'CH-8: a child on the full subsidy in Hubei, level 1',
    given: holder(['unattended-child'], { disabilityLevel: 1 }),
    asked: hubei,
    eligible: 12_500,
  },
  ...[1, 2].map(
    (excludes): ProgrammeCase => ({
      name: `TS-6: a nursing fee of work-injury insurance, where it excludes ${excludes}`,
      given: holder(['dibao.rural', 'work-injury-nursing'], { disabilityLevel: 1 }),
      asked: ruling('disability.work-injury-excludes', excludes),
      ineligible: ['exclusive'],
    }),
  ),
  {
    name: 'such a fee where it excludes nothing',
    given: holder(['work-injury-nursing']),
    asked: ruling('disability.work-injury-excludes', 0),
    eligible: 8_500,
  },
  {
    name: 'TS-7: mental of level 3 in Shanxi',
    given: holder(dibao, mental(3)),
    asked: shanxi,
    eligible: 6_100,
  },
  {
    name: 'intellectual of level 4 in Shanxi',
    given: holder([], mental(4, 'intellectual')),
    asked: shanxi,
    eligible: 6_100,
  },
  { name: 'mental of level 3 in Shanghai', given: holder([], mental(3)), asked: shanghai, eligible: 18_000 },
  {
    name: 'mental of level 4 in Shanghai: nothing was found',
    given: holder([], mental(4)),
    asked: shanghai,
    undetermined: ['disability.nursing.mental-4'],
  },
  {
    name: 'mental of level 3, where a fen is paid',
    given: holder([], mental(3)),
    asked: ruling('disability.nursing.mental-3', 1),
    eligible: 1,
  },
  {
    name: 'mental of level 3, where it is not extended',
    given: holder([], mental(3)),
    asked: ruling('disability.nursing.mental-3', 0),
    ineligible: ['severe'],
  },
  { name: 'mental of level 2', given: holder([], mental(2)), eligible: 8_500 },
  {
    name: 'TS-8: text and number of the certificate differ: the level is open until corrected',
    given: holder(dibao, { disabilityLevel: null }),
    undetermined: ['members[0].disabilityLevel'],
  },
  { name: 'TS-9: near dibao in Shanghai', given: holder(['dibao.edge']), asked: shanghai, eligible: 18_000 },
  {
    name: 'level 1 in Shanghai',
    given: holder([], { disabilityLevel: 1 }),
    asked: shanghai,
    eligible: 35_000,
  },
  {
    name: 'TS-10: Hubei before the figure that was found',
    given: holder(dibao, { disabilityLevel: 1 }),
    asked: { ...hubei, month: '2025-12' },
    undetermined: ['disability.nursing.dibao-1'],
  },
  { name: 'no long care', given: holder(dibao, { longCare: false }), ineligible: ['longCare'] },
  {
    name: 'nobody said whether long care',
    given: holder(dibao, { longCare: null }),
    undetermined: ['members[0].longCare'],
  },
  {
    name: 'a certificate that has run out',
    given: holder(dibao, { certificateValid: false }),
    ineligible: ['certificate'],
  },
  {
    name: 'not disabled',
    given: holder(dibao, { disabilityCategory: 'none' }),
    ineligible: ['certificate'],
  },
  {
    name: 'nobody said whether the certificate is valid',
    given: holder(dibao, { certificateValid: null }),
    undetermined: ['members[0].certificateValid'],
  },
  {
    name: 'nobody said what is drawn',
    given: holder(null),
    undetermined: ['members[0].benefits'],
  },
  ...livingCases((more) => holder(dibao, more), 12_100).map((each) => ({
    ...each,
    asked: { month: '2024-06', ...ruling('disability.nursing.dibao-2', 12_100) },
  })),
]
