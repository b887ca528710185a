import { eligibleNotEnrolled } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import { type CheckCase, idOf } from '@hedui/testing'
import { testCases } from '../cases.ts'
import { hit, open, silent } from '../kinds.ts'
import { isLeftOut } from './left-out.ts'
import { disabled, line, old, onRoll, paid, poor } from './missed.ts'
import { needyHomes } from './needy-homes.ts'
import { declining, drawing, others, unknown, without } from './on-lists.ts'
import { withoutCare } from './without-care.ts'

const dead = (date: string | null) => ({ ...old(), death: [{ person: idOf(1), date, revokedAt: null }] })
const certified = (more: HostRecord) => disabled({ expiresAt: null, ...more })

const cases: CheckCase[] = [
  hit('somebody of 85 who draws nothing', old(), {
    finds: [
      {
        severity: 'high',
        tier: 'B',
        periods: ['2025-09'],
        facts: { name: '张*', township: '东乡', oldAge: true, nursing: false, living: false },
        evidence: [{ entity: 'registration' }],
      },
    ],
  }),
  hit('level 2 without the nursing subsidy', disabled(), {
    finds: [{ facts: { oldAge: false, nursing: true, living: false }, evidence: [{}, {}] }],
  }),
  hit('a member of a household on dibao, without the living subsidy', poor(), {
    finds: [{ facts: { oldAge: false, nursing: false, living: true }, evidence: [{}, {}, {}] }],
  }),
  hit(
    'somebody to whom all of it is due',
    { ...poor({ disabilityLevel: '1' }), ...old() },
    {
      finds: [{ facts: { oldAge: true, nursing: true, living: true } }],
    },
  ),
  hit(
    'two persons, a lead each',
    {
      registration: [1, 2].map((n) => ({
        ...(old().registration as HostRecord[])[0],
        person: idOf(n),
      })),
    },
    { finds: [{}, {}] },
  ),
  ...withoutCare,
  ...needyHomes,
  ...drawing,
  ...unknown,
  ...declining,
  hit('somebody else on the roll', { ...old(), ...onRoll(line('old-age', { beneficiary: idOf(2) })) }),
  hit('80 in the month before', old({ birthDate: '1945-08-31' })),
  silent('80 in the month', old({ birthDate: '1945-09-01' })),
  open(
    '80 in the month, where nobody knows whether that counts',
    {
      ...old({ birthDate: '1944-12-01' }),
      membership: [
        { person: idOf(1), household: 'dibao:1', month: '2024-12', programmeClass: 'dibao', counted: true },
      ],
    },
    { options: { monthsBack: 12 } },
  ),
  open('born nobody knows when', old({ birthDate: null })),
  silent('old, where the allowance is for those on dibao', old(), { options: { monthsBack: 12 } }),
  ...[
    { counted: true },
    { counted: false },
    { counted: true, programmeClass: 'edge' },
    { counted: true, month: '2024-11' },
  ].map((more, i) =>
    (i === 0 ? hit : silent)(
      `old, where the allowance is for those on dibao, of whom one is not: ${i}`,
      {
        ...old(),
        membership: [
          {
            person: idOf(1),
            household: 'dibao:1',
            month: '2024-12',
            programmeClass: 'dibao',
            relation: 'spouse',
            ...more,
          },
        ],
      },
      { options: { monthsBack: 12 } },
    ),
  ),
  open('before any figure', old(), { options: { monthsBack: 48 } }),
  ...(
    [
      ['old', old()],
      ['level 1', certified({ disabilityLevel: '1' })],
      ['level 2', certified({})],
      [
        'on dibao',
        {
          ...certified({ disabilityLevel: '3' }),
          membership: ['2022-12', '2023-12'].map((month) => ({ ...poor().membership?.[0], month })),
        },
      ],
    ] as const
  ).flatMap(([name, given]) => [
    silent(`${name}, where nothing is paid`, given, { options: { monthsBack: 36 } }),
    hit(`${name}, where a fen is paid`, given, { options: { monthsBack: 24 } }),
  ]),
  ...(['1944-11-30', '1945-01-01'] as const).map((birthDate, i) =>
    (i === 0 ? hit : silent)(
      `born on ${birthDate}, whichever month counts`,
      { ...old({ birthDate }), membership: [{ ...poor().membership?.[0], month: '2024-12' }] },
      { options: { monthsBack: 12 } },
    ),
  ),
  hit(
    'members of other months, who are not cited',
    {
      ...poor(),
      membership: ['2025-08', '2025-09'].map((month) => ({ ...poor().membership?.[0], month })),
    },
    { finds: [{ evidence: [{}, {}, {}] }] },
  ),
  hit(
    'on a roll of another month, rolls not being complete',
    { ...old(), ...onRoll(line('old-age', { month: '2025-08' })) },
    { covered: [...others, 'payment'] },
  ),
  hit(
    'paid for another month, payments not being complete',
    { ...old(), ...paid(line('old-age', { month: '2025-08' })) },
    { covered: [...others, 'roll'] },
  ),
  hit(
    'declared for nobody knows which month, payments not being complete',
    {
      ...old(),
      'payment@roll': [{ ...line('old-age', { month: null }), layer: 'declared', amount: 1 }],
    },
    { covered: [...others, 'roll'] },
  ),
  hit('the month before that of the check', old(), { options: {}, finds: [{ periods: ['2025-11'] }] }),
  silent('moved away', old({ status: 'moved-out' })),
  silent('moved away on a day', old({ movedOutAt: '2020-01-01' })),
  silent('cancelled', old({ status: 'cancelled' })),
  open('of no known status', old({ status: null })),
  silent('died in the month', dead('2025-09-30')),
  hit('died after it', dead('2025-10-01')),
  open('died nobody knows when', dead(null)),
  open('deaths are not all known', old(), without('death')),
  hit('level 1', certified({ disabilityLevel: '1' })),
  silent('level 3 alone', certified({ disabilityLevel: '3' })),
  open('no known level', certified({ disabilityLevel: null })),
  silent('a cancelled certificate', certified({ certificateStatus: 'cancelled' })),
  silent('a cancelled certificate that has not expired', disabled({ certificateStatus: 'cancelled' })),
  open('a certificate of no known status', disabled({ certificateStatus: null })),
  hit('a certificate until the first of the month', disabled({ expiresAt: '2025-09-01' })),
  silent('a certificate until the month before', disabled({ expiresAt: '2025-08-31' })),
  hit(
    'a certificate that has expired since',
    disabled({ certificateStatus: 'expired', expiresAt: '2025-10-01' }),
  ),
  open('an expired certificate without a day', certified({ certificateStatus: 'expired' })),
  open(
    'certificates that are not all known',
    { registration: disabled().registration ?? [] },
    without('disability-certificate'),
  ),
  ...['1', '2', '4'].map((disabilityLevel) =>
    hit(`on dibao with level ${disabilityLevel}`, {
      ...poor({ disabilityLevel }),
      ...onRoll(line('disability.nursing')),
    }),
  ),
  silent('on dibao without a certificate', {
    ...old({ birthDate: '1980-01-01' }),
    membership: poor().membership ?? [],
  }),
  silent('on dibao, the certificate invalid', poor({ certificateStatus: 'cancelled' })),
  silent('on dibao, expired', poor({ expiresAt: '2025-08-31' })),
  open('on dibao, of no known level', {
    ...poor({ disabilityLevel: null }),
    ...onRoll(line('disability.nursing')),
  }),
  silent('not counted', poor({}, { counted: false })),
  silent('on the edge of dibao', poor({}, { programmeClass: 'dibao-edge' })),
  silent('on dibao in another month', poor({}, { month: '2025-08' })),
  open('nobody knows whether counted', poor({}, { counted: null })),
  open('members that are not all known', disabled({ disabilityLevel: '3' }), without('members')),
]

const either = 'where both lists are complete each of them says so'
const excludes = 'such a line may be of what excludes the subsidy as well'
const copies = {
  notTekun: [''],
  oldAge: ['all[1].'],
  nursing: ['all[2].'],
  living: ['all[2].', 'all[3].'],
}
const redundant = Object.entries(copies).flatMap(([name, places]) =>
  places.flatMap((place) =>
    [0, 1].flatMap((list) => {
      const at = `facts.${name}.node.truth.${place}any[${list}].all[1].any`
      return [
        [`${at}: without [0]`, either],
        ...(name === 'oldAge' ? [] : [[`${at}[1].not.any: without [1]`, excludes]]),
      ]
    }),
  ),
)
const first = 'the first day of a month is on or after a day where its month is'

testCases(
  eligibleNotEnrolled,
  cases.map((each) => ({ ...each, options: each.options ?? { monthsBack: 3 } })),
  {
    // Tried by `left-out.test.ts`.
    elsewhere: isLeftOut,
    equivalent: {
      ...Object.fromEntries(redundant),
      'facts.nursing.node.truth.all[0].fact.path[1].where.all[0].any[1].all[1]: months compared': first,
    },
  },
)
