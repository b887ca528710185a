import { housingAwardRepeated } from '@hedui/checks'
import type { CheckCase } from '@hedui/testing'
import { testCases } from '../cases.ts'
import { whenAwarded } from './award-months.ts'
import {
  and,
  award,
  awards,
  counts,
  fatherAndSon,
  head,
  husband,
  later,
  listed,
  now,
  onePlot,
  other,
  otherScheme,
  revoked,
  son,
  toOther,
} from './awards.ts'

const cases: CheckCase[] = [
  ...[
    {
      to: 'the head',
      facts: { ...counts, own: 1 },
      given: and(awards(award('2021-05', otherScheme), now()), revoked()),
    },
    {
      to: 'a household the head was of',
      facts: { ...counts, family: 1 },
      given: and(fatherAndSon(otherScheme), revoked(), ...listed('2018-05', son)),
    },
    {
      to: 'others for the plot',
      facts: { ...counts, plot: 1 },
      given: and(onePlot(otherScheme), revoked({ plot: 'P1', person: other })),
    },
    { to: 'a present member', facts: { ...counts, members: 1 }, given: and(husband(otherScheme), revoked()) },
  ].map(
    ({ to, given, facts }): CheckCase => ({
      name: `an award to ${to}, and one of the same scheme that was revoked`,
      given,
      finds: [{ severity: 'medium', facts, evidence: [{ row: 1 }, { row: 2 }] }],
    }),
  ),
  {
    name: 'a father whose award in the household of the son was revoked',
    given: and(
      fatherAndSon({}, { household: 'hukou:2' }),
      revoked({ household: 'hukou:2' }),
      ...listed('2018-05', son),
    ),
    finds: [{ severity: 'high' }],
  },
  {
    name: 'a father who is awarded again after the son, then of the same household',
    given: and(
      fatherAndSon({}, { household: 'hukou:2' }),
      later({ household: 'hukou:2' }),
      ...listed('2025-05', head, son),
    ),
    finds: [{ severity: 'block' }, { severity: 'high' }],
  },
  {
    name: 'a father who is awarded again after the son, then of the same scheme',
    given: and(fatherAndSon(otherScheme), later(), ...listed('2025-05', head, son)),
    finds: [{ severity: 'block' }, { severity: 'medium' }],
  },
  {
    name: 'a present member who is awarded again later, then of the same scheme',
    given: and(husband(otherScheme), later()),
    finds: [{ severity: 'block' }, { severity: 'medium' }],
  },
  {
    name: 'the same head twice',
    given: awards(award('2021-05'), now()),
    finds: [
      {
        severity: 'block',
        tier: 'B',
        programme: null,
        periods: ['2024-05'],
        amountAtRisk: { fen: 2_000_000, basis: 'upper-bound' },
        facts: { ...counts, own: 1, whoHad: 'own', month: '2024-05', amount: 2_000_000 },
        evidence: [{ row: 1 }, { row: 2 }],
      },
    ],
  },
  {
    name: 'the same head a third time: a lead of the second and one of the third',
    given: awards(award('2018-05'), award('2021-05'), now()),
    finds: [{ facts: { own: 2 } }, { facts: { own: 1 } }],
  },
  {
    name: 'a father, then the son of the same household',
    given: fatherAndSon(),
    finds: [
      {
        severity: 'block',
        facts: { ...counts, family: 1, whoHad: 'family' },
        evidence: [{ row: 1 }, { row: 2 }],
      },
    ],
  },
  {
    name: 'a father, then a son of his then who has a household and plot of his own: for people to look at',
    given: fatherAndSon({}, { household: 'hukou:2' }),
    finds: [{ severity: 'high' }],
  },
  {
    name: 'a son with a household of his own, on the plot of his father',
    given: fatherAndSon({ plot: 'P1' }, { household: 'hukou:2', plot: 'P1' }),
    finds: [{ severity: 'block', facts: { ...counts, family: 1, plot: 1, whoHad: 'family' } }],
  },
  {
    name: 'a son with a household of his own who had an award himself, before his father and again',
    given: {
      ...fatherAndSon(),
      housingAward: [
        ...fatherAndSon({}, { household: 'hukou:2' }).housingAward,
        award('2019-05', { person: son, household: 'hukou:2', status: 'under-way' }),
      ],
    },
    finds: [
      { severity: 'block', facts: { ...counts, members: 1 } },
      { severity: 'block', facts: { ...counts, own: 1, family: 1, whoHad: 'own' } },
    ],
  },
  {
    name: 'a son whose household has his father in it again',
    given: {
      ...fatherAndSon({}, { household: 'hukou:2' }),
      awardMember: [...listed('2021-05', head, son), ...listed('2024-05', son, head)],
    },
    finds: [{ severity: 'block', facts: { ...counts, family: 1, members: 1 } }],
  },
  {
    name: 'a son who had left the household before his father’s award',
    given: fatherAndSon({}, { household: 'hukou:2' }, [head]),
    silent: true,
  },
  {
    name: 'the plot of another household',
    given: awards(toOther('2021-05', { plot: 'P1' }), now({ plot: 'P1' })),
    finds: [
      {
        severity: 'block',
        facts: { ...counts, plot: 1, whoHad: 'plot' },
        evidence: [{ row: 1 }, { row: 2 }],
      },
    ],
  },
  { name: 'another plot', given: awards(toOther('2021-05'), now()), silent: true },
  {
    name: 'a present member who was awarded before',
    given: husband(),
    finds: [
      {
        severity: 'block',
        facts: { ...counts, members: 1, whoHad: 'members' },
        evidence: [{ row: 1 }, { row: 2 }],
      },
    ],
  },
  {
    name: 'another scheme',
    given: awards(award('2021-05', otherScheme), now()),
    finds: [{ severity: 'medium' }],
  },
  {
    name: 'another scheme of a household the head was of',
    given: fatherAndSon(otherScheme),
    finds: [{ severity: 'medium' }],
  },
  {
    name: 'another scheme for the plot',
    given: awards(toOther('2021-05', { plot: 'P1', ...otherScheme }), now({ plot: 'P1' })),
    finds: [{ severity: 'medium' }],
  },
  {
    name: 'another scheme of a present member',
    given: husband(otherScheme),
    finds: [{ severity: 'medium' }],
  },
  {
    name: 'two awards before, of which one was of the same scheme',
    given: awards(
      award('2018-05', { ...otherScheme, status: 'revoked' }),
      award('2021-05', otherScheme),
      now(otherScheme),
      award('2024-06'),
    ),
    finds: [
      { severity: 'block', facts: { own: 1 } },
      { severity: 'medium', facts: { own: 2 } },
    ],
  },
  ...whenAwarded,
]

const last = 'facts.whoHad.node.if[2].if[2].if[2].if'
const otherwise = 'where nobody had one for certain there is no verdict'
const hisOwn = 'the awards of a member are those of which he is the head'
testCases(housingAwardRepeated, cases, {
  equivalent: {
    'facts.members.node.path[1].where.all[1].fact.of: ownAwards12 → members10': hisOwn,
    'facts.sameScheme.node.add[1].add[1].path[1].where.all[0].all[1].fact.of: ownAwards17 → members10':
      hisOwn,
    'evidence[4].cite[1].where.all[1].fact.of: ownAwards29 → members27': hisOwn,
    'stake: amount sum → max': 'a finding is about one award',
    [`${last}: always then`]: otherwise,
    [`${last}[0].all: without [0]`]: otherwise,
    [`${last}[0].all: without [1]`]: otherwise,
    [`${last}[0].all: all → any`]: otherwise,
  },
})
