import type { ProgrammeCase } from '@hedui/testing'
import { livingCases } from '../living-cases.ts'
import { holder, places, ruling } from './person.ts'

const { shanghai, hubei, shanxi } = places
const edge = ['dibao.edge']
const workInjury = ['dibao.urban', 'work-injury-nursing']

export const cases: readonly ProgrammeCase[] = [
  { name: 'TS-1: on dibao in Fujian', given: holder(['dibao.rural']), eligible: 12_100 },
  { name: 'on urban dibao', given: holder(['dibao.urban']), eligible: 12_100 },
  { name: 'TS-2: not in hardship', given: holder([]), ineligible: ['hardship'] },
  {
    name: 'TS-3: hearing of level 3',
    given: holder(['dibao.rural'], { disabilityCategory: 'hearing', disabilityLevel: 3 }),
    eligible: 12_100,
  },
  { name: 'TS-4: tekun', given: holder(['tekun']), ineligible: ['exclusive', 'hardship'] },
  { name: 'tekun beside dibao', given: holder(['dibao.rural', 'tekun']), ineligible: ['exclusive'] },
  {
    name: 'TS-5: an orphan in Hubei',
    given: holder(['dibao.rural', 'orphan']),
    asked: hubei,
    ineligible: ['exclusive'],
  },
  {
    name: 'a child without effective care: that subsidy is topped up instead',
    given: holder(['dibao.rural', 'unattended-child']),
    eligible: 12_100,
  },
  {
    name: 'beside the nursing subsidy',
    given: holder(['dibao.rural', 'disability.nursing']),
    eligible: 12_100,
  },
  {
    name: 'TS-6: a nursing fee of work-injury insurance',
    given: holder(workInjury),
    ineligible: ['exclusive'],
  },
  {
    name: 'TS-6: where that fee excludes nursing alone',
    given: holder(workInjury),
    asked: ruling('disability.work-injury-excludes', 1),
    eligible: 12_100,
  },
  { name: 'TS-7: on dibao in Shanxi', given: holder(['dibao.rural']), asked: shanxi, eligible: 12_200 },
  { name: 'TS-9: near dibao in Shanghai', given: holder(edge), asked: shanghai, eligible: 32_000 },
  { name: 'on dibao in Shanghai', given: holder(['dibao.urban']), asked: shanghai, eligible: 45_000 },
  {
    name: 'TS-10: Hubei before the figure that was found',
    given: holder(['dibao.rural']),
    asked: { ...hubei, month: '2025-12' },
    undetermined: ['disability.living.dibao'],
  },
  {
    name: 'near dibao where nothing says that it is extended',
    given: holder(edge),
    undetermined: ['disability.living.edge'],
  },
  {
    name: 'near dibao where a fen is paid',
    given: holder(edge),
    asked: ruling('disability.living.edge', 1),
    eligible: 1,
  },
  {
    name: 'near dibao where it is not extended',
    given: holder(edge),
    asked: ruling('disability.living.edge', 0),
    ineligible: ['hardship'],
  },
  {
    name: 'not disabled',
    given: holder(['dibao.rural'], { disabilityCategory: 'none' }),
    ineligible: ['certificate'],
  },
  {
    name: 'a certificate that has run out',
    given: holder(['dibao.rural'], { certificateValid: false }),
    ineligible: ['certificate'],
  },
  {
    name: 'nobody said whether the certificate is valid',
    given: holder(['dibao.rural'], { certificateValid: null }),
    undetermined: ['members[0].certificateValid'],
  },
  {
    name: 'nobody said whether disabled',
    given: holder(['dibao.rural'], { disabilityCategory: null }),
    undetermined: ['members[0].disabilityCategory'],
  },
  {
    name: 'nobody said what is drawn',
    given: holder(null),
    asked: shanghai,
    undetermined: ['members[0].benefits'],
  },
  ...livingCases((more) => holder(['dibao.rural'], more), 12_100).map((each) => ({
    ...each,
    asked: { region: '310000', month: '2024-06', ...ruling('disability.living.dibao', 12_100) },
  })),
]
