import type { Answers } from '@hedui/core/decide'
import type { ProgrammeCase } from '@hedui/testing'
import { housingRenovation, parameters } from '../../src/index.ts'
import { proven } from '../proven.ts'

const asked = { asOf: '2024-09-30', month: '2024-09', parameters, region: '990100' }

/** A household on dibao whose only house is of grade D, and who never had an award. */
const ruin = { group: 'dibao', house: 'D', otherHouse: false, award: 'none' } as const satisfies Answers
const splitOff = { ...ruin, award: 'former-household', ownHousehold: true } as const satisfies Answers

const given = (answers: Answers) => ({ members: [{ id: 'head', relation: 'head' as const }], answers })
const paid = (eligible: number, name: string, answers: Answers): ProgrammeCase => ({
  name,
  given: given(answers),
  eligible,
})
const refused = (name: string, answers: Answers, ...ineligible: string[]): ProgrammeCase => ({
  name,
  given: given(answers),
  ineligible,
})
const open = (name: string, answers: Answers, ...undetermined: string[]): ProgrammeCase => ({
  name,
  given: given(answers),
  undetermined,
})

proven(housingRenovation, asked, [
  paid(3_000_000, 'HR-1: grade D, on dibao, the only house, no award before', ruin),
  paid(1_000_000, 'HR-2: grade C, on the edge', { ...ruin, group: 'edge', house: 'C' }),
  refused('HR-3: an award to the father of then', { ...splitOff, ownHousehold: false }, 'once'),
  open('HR-4: the same, and has split off since: a person must look', splitOff, 'answers.awardCounts'),
  paid(3_000_000, 'HR-4: found not to count', { ...splitOff, awardCounts: false }),
  refused('HR-4: found to count', { ...splitOff, awardCounts: true }, 'once'),
  refused('HR-5: grade B', { ...ruin, house: 'B' }, 'house'),
  refused('grade A', { ...ruin, house: 'A' }, 'house'),
  refused('HR-6: a second house', { ...ruin, otherHouse: true }, 'onlyHouse'),
  refused('HR-7: outside the six groups', { ...ruin, group: 'other' }, 'group'),
  open(
    'HR-8: claims dibao, and the list does not cover the county',
    { ...ruin, group: null },
    'answers.group',
  ),
  paid(3_000_000, 'HR-9: tekun at home, without a house', {
    ...ruin,
    group: 'tekun-scattered',
    house: 'none',
  }),
  ...['monitored', 'sudden-hardship', 'out-of-poverty'].map((group) =>
    paid(3_000_000, `a household ${group}`, { ...ruin, group }),
  ),
  refused('an award of its own', { ...ruin, award: 'own' }, 'once'),
  refused(
    'an award for the plot',
    { ...ruin, award: 'plot', ownHousehold: true, awardCounts: false },
    'once',
  ),
  open('nobody appraised the house', { ...ruin, house: null }, 'answers.house'),
  open('nobody looked for another house', { ...ruin, otherHouse: null }, 'answers.otherHouse'),
])
