import type { HostRecord } from '@hedui/core'
import { type CheckCase, idOf } from '@hedui/testing'
import { hit, open, silent } from '../kinds.ts'
import { earned, inHome, needy } from './missed.ts'
import { without } from './on-lists.ts'

const assessed = (more: HostRecord) =>
  needy({ assessment: [{ household: 'edge:1', month: '2025-09', assetsWithinRule: true, ...more }] })
const home = (...membership: HostRecord[]) => needy({ membership })
const head = inHome(1, { relation: 'head' })
const found = (...income: HostRecord[]) => needy({ income })
const cited = (...entities: string[]) => ({
  finds: [
    {
      facts: { oldAge: false, nursing: false, living: false, child: false, dibao: true },
      evidence: entities.map((entity) => ({ entity })),
    },
  ],
})

/** Households that are poorer than the standard. */
export const needyHomes: readonly CheckCase[] = [
  hit(
    'a couple a fen below the standard',
    needy(),
    cited('assessment', 'income', 'membership', 'registration'),
  ),
  silent('a couple at the standard', found(earned(1_584_000))),
  silent('one at the standard for two', home(head)),
  silent('two of whom one is not counted', home(head, inHome(2, { counted: false }))),
  open('two of whom nobody knows whether one is counted', home(head, inHome(2, { counted: null }))),
  ...(
    [
      ['the year in towns', '2023-03', 33, 960_000],
      ['the month in towns', '2023-09', 27, 960_000],
      ['the year in the country', '2024-09', 15, 1_200_000],
    ] as const
  ).flatMap(([name, month, monthsBack, limit]) => [
    hit(`below the lower standard, which is by ${name}`, needy({}, month, limit), {
      options: { monthsBack },
    }),
    silent(`at the lower standard, which is by ${name}`, needy({}, month, limit + 1), {
      options: { monthsBack },
    }),
  ]),
  silent('an income of the other', found(earned(1_583_999), earned(1, { person: idOf(2) }))),
  silent(
    'an income of the household',
    found(earned(1_583_999), earned(1, { person: null, household: 'edge:1' })),
  ),
  hit(
    'incomes of both and of the household, all cited',
    found(earned(1), earned(2, { person: idOf(2) }), earned(3, { person: null, household: 'edge:1' })),
    cited('assessment', 'income', 'income', 'income', 'membership', 'registration'),
  ),
  hit(
    'an income of another household',
    found(earned(1_583_999), earned(1, { person: null, household: 'edge:2' })),
    cited('assessment', 'income', 'membership', 'registration'),
  ),
  hit('an income stated of the head and the household', found(earned(1_583_999, { household: 'edge:1' }))),
  hit(
    'an income of one who is not counted',
    {
      ...home(head, inHome(2), inHome(3, { counted: false })),
      income: [earned(1_583_999), earned(1, { person: idOf(3) })],
    },
    cited('assessment', 'income', 'membership', 'registration'),
  ),
  ...(
    [
      ['2024-08', '2024-09', true],
      ['2024-08', '2024-10', false],
      ['2025-09', '2025-12', false],
      ['2025-10', '2025-12', true],
    ] as const
  ).flatMap(([firstMonth, lastMonth, isOutside]) =>
    [{}, { person: null, household: 'edge:1' }].map((whose) => {
      const name = `another income of ${firstMonth} to ${lastMonth}, ${Object.keys(whose).length}`
      const given = found(earned(1_583_999), earned(1, { firstMonth, lastMonth, ...whose }))
      return isOutside
        ? hit(name, given, cited('assessment', 'income', 'membership', 'registration'))
        : silent(name, given)
    }),
  ),
  open('an income of which nobody knows the amount', found(earned(null))),
  hit('no income found', found(), cited('assessment', 'membership', 'registration')),
  open('incomes that may not be all there are', needy(), without('income')),
  silent('assets beyond the rule', assessed({ assetsWithinRule: false })),
  open('assets that nobody knows', assessed({ assetsWithinRule: null })),
  open('an assessment of another month', assessed({ month: '2025-08' })),
  open('an assessment of another household', assessed({ household: 'edge:2' })),
  silent('not the head', home(inHome(1, { relation: 'son' }), inHome(2))),
  open('nobody knows whether the head', home(inHome(1, { relation: null }), inHome(2))),
  open('nobody knows in which month', home(inHome(1, { relation: 'head', month: null }), inHome(2))),
  silent(
    'a head who is not counted',
    home(inHome(1, { relation: 'head', counted: false }), inHome(2), inHome(3)),
  ),
  open(
    'a head of whom nobody knows whether counted',
    home(inHome(1, { relation: 'head', counted: null }), inHome(2), inHome(3)),
  ),
  silent('the head of a rich home, and a son in a needy one', {
    ...home(
      inHome(1, { household: 'edge:2', relation: 'head' }),
      inHome(1, { relation: 'son' }),
      inHome(2, { relation: 'head' }),
    ),
    assessment: [true, false].map((assetsWithinRule, i) => ({
      household: `edge:${i + 1}`,
      month: '2025-09',
      assetsWithinRule,
    })),
  }),
  silent('a home of another month', home(...[head, inHome(2)].map((one) => ({ ...one, month: '2025-08' })))),
  ...[without('members')].flatMap((members) => [
    silent('on no list, lists not being complete', home(), members),
    silent(
      'not the head, lists not being complete',
      home(inHome(1, { relation: 'son' }), inHome(2)),
      members,
    ),
    open('the head, lists not being complete', needy(), members),
    ...['relation', 'month', 'counted'].map((field) =>
      open(
        `on a list of no known ${field}, lists not being complete`,
        home(inHome(1, { relation: 'head', [field]: null }), inHome(2)),
        members,
      ),
    ),
  ]),
  ...(
    [
      [silent, {}],
      [hit, { counted: false }],
      [hit, { month: '2025-08' }],
      [hit, { programmeClass: 'tekun' }],
      [open, { counted: null }],
    ] as const
  ).map(([kind, more]) =>
    kind(
      `in another home as well, on dibao: ${JSON.stringify(more)}`,
      home(head, inHome(2), inHome(1, { household: 'dibao:2', programmeClass: 'dibao', ...more })),
    ),
  ),
  open('before the standard was set', needy({}, '2022-12'), { options: { monthsBack: 36 } }),
]
