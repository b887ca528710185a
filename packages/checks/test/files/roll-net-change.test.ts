import { rollNetChange } from '@hedui/checks'
import type { Coverage, HostRecord, HostRecords, Parameter } from '@hedui/core'
import { type CheckCase, everywhere } from '@hedui/testing'
import { figures } from '../../src/entitlement/due/figures.ts'
import { testCases } from '../cases.ts'

const roll = (month: string, more: HostRecord = {}): HostRecord => ({
  sender: '城关镇',
  programme: 'tekun',
  month,
  receivedAt: `${month}-09`,
  households: 100,
  persons: 200,
  amount: 10_000_000,
  ...more,
})
/** A hundred households in September, and this in October. */
const october = (more: HostRecord, ...besides: readonly HostRecord[]): HostRecords => ({
  submission: [roll('2026-09'), roll('2026-10', more), ...besides],
})
const covering = (more: Partial<Coverage>): Pick<CheckCase, 'covered' | 'coverage'> => ({
  covered: [],
  coverage: [{ ...everywhere('submission'), ...more }],
})

/** What each programme pays by: every figure is raised once, in a month of its own. */
const paysBy: readonly (readonly [programme: string, figure: keyof typeof figures, kind?: string])[] = [
  ['dibao.urban', 'standard', 'urban'],
  ['dibao.rural', 'standard', 'rural'],
  ['tekun', 'scattered'],
  ['tekun', 'collective'],
  ['tekun', 'careAble'],
  ['tekun', 'carePartly'],
  ['tekun', 'careUnable'],
  ['old-age', 'from80'],
  ['old-age', 'from90'],
  ['old-age', 'from100'],
  ['disability.living', 'living'],
  ['disability.nursing', 'hardUp1'],
  ['disability.nursing', 'hardUp2'],
  ['disability.nursing', 'other1'],
  ['disability.nursing', 'other2'],
  ['orphan', 'family'],
  ['orphan', 'institution'],
]
const monthOf = (number: number) =>
  `${2023 + Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`
/** The month before and that of a raise, and the one after it. */
const raiseOf = (at: number) =>
  [1, 2, 3].map((later) => monthOf(2 * at + later - 1)) as [string, string, string]

const parameters: readonly Parameter[] = Object.entries(figures).map(([name, figure]) => ({
  ...figure,
  entries: paysBy.flatMap(([, of, kind], at) => {
    if (of !== name) return []
    const more = { area: '*', source: 'synthetic', synthetic: true, ...(kind && { kind }) } as const
    const [before, raised] = raiseOf(at)
    return [
      { ...more, from: '2022-01-01', to: `${before}-28`, value: 10_000 },
      { ...more, from: `${raised}-01`, to: null, value: 10_001 },
    ]
  }),
}))

const rises = (programme: string, from: string, to: string): HostRecords => ({
  submission: [roll(from, { programme }), roll(to, { programme, persons: 211 })],
})
const alike: readonly (readonly [programme: string, at: number])[] = [
  ...paysBy.map(([programme], at) => [programme, at] as const),
  ['dibao.edge', 0],
  ['dibao.edge', 1],
  ['unattended-child', 16],
]
/** A programme that pays by other figures. */
const others: Readonly<Record<string, string>> = {
  'dibao.urban': 'dibao.rural',
  'dibao.rural': 'dibao.urban',
  'old-age': 'tekun',
  'unattended-child': 'tekun',
}

const cases: CheckCase[] = [
  { name: 'as in the month before', given: october({}), silent: true },
  ...([-5, 5] as const).map(
    (by): CheckCase => ({
      name: `${by} percent of everything`,
      given: october({ households: 100 + by, persons: 200 + 2 * by, amount: 10_000_000 + by * 100_000 }),
      silent: true,
    }),
  ),
  {
    name: 'six households more of a hundred',
    given: october({ households: 106 }),
    finds: [
      {
        severity: 'medium',
        tier: 'B',
        programme: 'tekun',
        periods: ['2026-10'],
        facts: {
          sender: '城关镇',
          programme: 'tekun',
          month: '2026-10',
          householdsBefore: 100,
          households: 106,
          personsBefore: 200,
          persons: 200,
          amountBefore: 10_000_000,
          amount: 10_000_000,
        },
        evidence: [{ entity: 'submission' }, { entity: 'submission' }],
      },
    ],
  },
  { name: 'six households fewer', given: october({ households: 94 }), finds: [{}] },
  { name: 'eleven persons more of two hundred', given: october({ persons: 211 }), finds: [{}] },
  { name: 'eleven persons fewer', given: october({ persons: 189 }), finds: [{}] },
  { name: 'a fen more than five percent', given: october({ amount: 10_500_001 }), finds: [{}] },
  { name: 'a fen less than that', given: october({ amount: 9_499_999 }), finds: [{}] },
  {
    name: 'ten percent, where the place allows them',
    given: october({ households: 110, persons: 180 }),
    options: { maxNetChange: 10 },
    silent: true,
  },
  {
    name: 'more than the ten percent that the place allows',
    given: october({ households: 111 }),
    options: { maxNetChange: 10 },
    finds: [{}],
  },
  {
    name: 'the first roll of a sender, and one after a month without',
    given: { submission: [roll('2026-08', { persons: 100 }), roll('2026-10')] },
    silent: true,
  },
  {
    name: 'more than a roll of nobody',
    given: { submission: [roll('2026-09', { persons: 0 }), roll('2026-10')] },
    finds: [{}],
  },
  {
    name: 'other than the roll of another sender or programme',
    given: {
      submission: [
        roll('2026-09', { sender: '东乡', persons: 100 }),
        roll('2026-09', { programme: 'old-age', persons: 100 }),
        roll('2026-10'),
      ],
    },
    silent: true,
  },
  {
    name: 'what has not come',
    given: october({ receivedAt: null, households: null, persons: null, amount: null }),
    silent: true,
  },
  { name: 'entered, and not come', given: october({ receivedAt: null, persons: 100 }), silent: true },
  {
    name: 'handed over again the next day, and right',
    given: october({ persons: 100 }, roll('2026-10', { receivedAt: '2026-10-10' })),
    silent: true,
  },
  {
    name: 'handed over again the next day, and wrong',
    given: october({}, roll('2026-10', { receivedAt: '2026-10-10', persons: 100 })),
    finds: [{ facts: { persons: 100 } }],
  },
  {
    name: 'handed over again for another month',
    given: october({ persons: 100 }, roll('2026-12', { receivedAt: '2026-12-10' })),
    finds: [{}],
  },
  ...Object.entries({ households: 50, persons: 100, amount: 5_000_000 }).flatMap(
    ([total, half]): CheckCase[] => [
      {
        name: `after a month of which nothing came: ${total}`,
        given: { submission: [roll('2026-09', { receivedAt: null, [total]: half }), roll('2026-10')] },
        silent: true,
      },
      {
        name: `after a month that was put right: ${total}`,
        given: october({ [total]: half }, roll('2026-09', { receivedAt: '2026-09-20', [total]: half })),
        silent: true,
      },
      {
        name: `after a month that was put right, which may not be all: ${total}`,
        given: october({ [total]: half }),
        ...covering({ from: '2026-10-01', to: '2026-11-01' }),
        undetermined: true,
      },
      {
        name: `after another month: ${total}`,
        given: { submission: [roll('2026-08', { [total]: half }), roll('2026-09'), roll('2026-10')] },
        finds: [{ periods: ['2026-09'] }],
      },
    ],
  ),
  ...alike.flatMap(([programme, at]): CheckCase[] => {
    const [before, raised, after] = raiseOf(at)
    const name = `${programme} by ${paysBy[at]?.slice(1).join()}`
    const other = others[programme] ?? 'old-age'
    return [
      { name: `more when it is raised: ${name}`, given: rises(programme, before, raised), silent: true },
      { name: `more a month later: ${name}`, given: rises(programme, raised, after), finds: [{}] },
      { name: `more when another is raised: ${name}`, given: rises(other, before, raised), finds: [{}] },
    ]
  }),
  ...[...new Set(alike.map(([programme]) => programme))].map(
    (programme): CheckCase => ({
      name: `more long before any raise: ${programme}`,
      given: rises(programme, '2022-11', '2022-12'),
      finds: [{}],
    }),
  ),
  {
    name: 'fewer in the month of a raise',
    given: { submission: [roll('2023-05'), roll('2023-06', { persons: 189 })] },
    finds: [{}],
  },
  {
    name: 'more before figures were set',
    given: rises('old-age', '2021-11', '2021-12'),
    undetermined: true,
  },
  {
    name: 'fewer before figures were set',
    given: { submission: [roll('2021-11'), roll('2021-12', { persons: 100 })] },
    finds: [{}],
  },
  {
    name: 'relief that comes as it is needed',
    given: rises('temporary-relief', '2026-09', '2026-10'),
    silent: true,
  },
  {
    name: 'relief, which pays by no figures, where the place wants it examined',
    given: rises('temporary-relief', raiseOf(15)[0], raiseOf(15)[1]),
    options: { programmes: ['temporary-relief'] },
    finds: [{}],
  },
  {
    name: 'a programme that no catalogue knows',
    given: rises('某补贴', '2026-09', '2026-10'),
    undetermined: true,
  },
  ...(['households', 'persons', 'amount'] as const).map(
    (total): CheckCase => ({
      name: `${total} that nobody knows`,
      given: october({ [total]: null }),
      undetermined: true,
    }),
  ),
  {
    name: 'persons of the month before that nobody knows',
    given: { submission: [roll('2026-09', { persons: null }), roll('2026-10')] },
    undetermined: true,
  },
  {
    name: 'rolls for a register that may lack some',
    given: october({ persons: 211 }),
    covered: [],
    undetermined: true,
  },
  {
    name: 'a register that is complete for both months',
    given: october({ persons: 211 }),
    ...covering({ from: '2026-09-01', to: '2026-11-01' }),
    finds: [{}],
  },
  {
    name: 'handed over again on a day that nobody knows',
    given: october({ persons: 211 }, roll('2026-10', { receivedAt: '2026-10' })),
    undetermined: true,
  },
  {
    name: 'senders, programmes and months, each a lead',
    given: {
      submission: [{}, { sender: '东乡' }, { programme: 'old-age' }].flatMap((more) => [
        roll('2026-08', { ...more, persons: 150 }),
        roll('2026-09', { ...more, persons: 170 }),
        roll('2026-10', more),
      ]),
    },
    finds: [{}, {}, {}, {}, {}, {}],
  },
]

testCases(rollNetChange, cases, {
  elsewhere: /^facts\.raised.*\.(fact|value)\.if(: |\[0\]|\[2\])/,
  parameters,
  unseen: { 'all[1]: never unknown': 'whether it was received is seen in the record' },
})
