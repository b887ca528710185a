import { incomeOverStandard } from '@hedui/checks'
import { type CheckCase, damagedId } from '@hedui/testing'
import { testCases, unknownMoney } from '../cases.ts'
import { hit, open, silent } from '../kinds.ts'
import { member, paid, who, wife } from '../means-tested.ts'
import { found, one, pension, rural, shared, two, urban, wages } from './earnings.ts'

const cases: CheckCase[] = [
  hit('wages of exactly the standard', one({ taxReturn: [wages(rural)] }), {
    finds: [
      {
        severity: 'medium',
        tier: 'B',
        programme: 'dibao.rural',
        periods: ['2025-09'],
        amountAtRisk: { fen: 80_000, basis: 'upper-bound' },
        facts: { persons: 1, earned: rural, limit: rural },
        evidence: [{ entity: 'payment' }, { entity: 'taxReturn' }],
      },
    ],
  }),
  silent('a fen below it', one({ taxReturn: [wages(rural - 1)] })),
  hit('a standard of the year, rounded up', one({ taxReturn: [wages(urban)] }, { programme: 'dibao.urban' })),
  silent('a fen below that', one({ taxReturn: [wages(urban - 1)] }, { programme: 'dibao.urban' })),
  silent('both together below it', two({ taxReturn: [wages(rural), wages(rural - 1, { person: wife })] })),
  hit('both together', two({ taxReturn: [wages(rural), wages(rural, { person: wife })] }), {
    finds: [{ facts: { persons: 2, earned: 2 * rural, limit: 2 * rural } }],
  }),
  hit(
    'one who counts; the other is not counted, whatever she earns',
    two({ taxReturn: [wages(rural), wages(1, { person: wife })] }, { counted: false }),
    { finds: [{ facts: { persons: 1, earned: rural } }] },
  ),
  silent(
    'wages of a member who does not count',
    two({ taxReturn: [wages(rural, { person: wife })] }, { counted: false }),
  ),
  open(
    'a member of whom nobody knows whether she counts',
    two({ taxReturn: [wages(rural)] }, { counted: null }),
  ),
  silent('nobody who counts', two({ membership: [member(who, { counted: false })] })),
  hit(
    'months of work that add up',
    one({
      taxReturn: [wages(rural - 1), wages(1, { earnedFrom: '2025-07-01', earnedTo: '2025-07-31' })],
    }),
    { finds: [{ facts: { earned: rural }, evidence: [{}, {}, {}] }] },
  ),
  silent(
    'a lump sum before the window',
    one({ taxReturn: [wages(rural, { earnedFrom: '2025-06-01', earnedTo: '2025-06-30' })] }),
  ),
  silent(
    'wages of later months',
    one({ taxReturn: [wages(rural, { earnedFrom: '2025-10-01', earnedTo: '2025-10-31' })] }),
  ),
  silent('a total of a year', one({ taxReturn: [wages(9 * rural, { earnedFrom: '2025-01-01' })] })),
  silent('a span that ends later', one({ taxReturn: [wages(rural, { earnedTo: '2025-10-01' })] })),
  hit('a span of two months of the window', one({ taxReturn: [wages(rural, { earnedFrom: '2025-08-01' })] })),
  open('wages earned nobody knows since when', one({ taxReturn: [wages(rural, { earnedFrom: null })] })),
  open('wages earned nobody knows until when', one({ taxReturn: [wages(rural, { earnedTo: null })] })),
  open('wages of nobody knows how much', one({ taxReturn: [wages(null)] })),
  hit('wages of nobody knows how much, and enough', one({ taxReturn: [wages(null), wages(rural)] }), {
    finds: [{ facts: { earned: '198000..' } }],
  }),
  silent(
    'a business with more revenue than the standard, and costs',
    one({ taxReturn: [wages(9 * rural, { incomeKind: 'operating', taxable: rural - 1 })] }),
  ),
  hit(
    'a business that leaves as much',
    one({ taxReturn: [wages(9 * rural, { incomeKind: 'operating', taxable: rural })] }),
  ),
  silent('a prize', one({ taxReturn: [wages(rural, { incomeKind: 'incidental' })] })),
  hit(
    'a prize, where the locality counts it',
    one({ taxReturn: [wages(rural, { incomeKind: 'incidental' })] }),
    {
      options: { kinds: ['incidental'] },
    },
  ),
  open('income of no known kind', one({ taxReturn: [wages(rural, { incomeKind: null, taxable: rural })] })),
  hit('an employee pension', one({ pension: [pension(rural)] }), {
    finds: [{ evidence: [{}, { entity: 'pension' }] }],
  }),
  hit(
    'a pension and wages',
    one({ pension: [pension(1, { month: '2025-07' })], taxReturn: [wages(rural - 1)] }),
  ),
  silent('the pension of residents', one({ pension: [pension(rural, { scheme: 'resident-pension' })] })),
  hit(
    'the pension of residents, where the locality counts it',
    one({ pension: [pension(rural, { scheme: 'resident-pension' })] }),
    { options: { schemes: ['resident-pension'] } },
  ),
  silent('a pension before the window', one({ pension: [pension(rural, { month: '2025-06' })] })),
  silent('a pension of later months', one({ pension: [pension(rural, { month: '2025-10' })] })),
  open('a pension of no known month', one({ pension: [pension(rural, { month: null })] })),
  open('a pension of no known scheme', one({ pension: [pension(rural, { scheme: null })] })),
  hit('wages that an inquiry found', one({ income: [found(rural)] }), {
    finds: [{ facts: { earned: rural }, evidence: [{ entity: 'income' }, { entity: 'payment' }] }],
  }),
  silent('a fen below it, found', one({ income: [found(rural - 1)] })),
  hit(
    'found, and declared to the tax office as well: the greater of both',
    one({ income: [found(rural)], taxReturn: [wages(rural - 1)] }),
    { finds: [{ facts: { earned: rural } }] },
  ),
  silent(
    'wages found that may be the ones declared',
    one({ income: [found(rural - 1)], taxReturn: [wages(rural - 1)] }),
  ),
  hit('rent of the household', one({ income: [shared(rural)] }), {
    finds: [{ evidence: [{ entity: 'income' }, { entity: 'payment' }] }],
  }),
  hit('rent of the household and wages of a member', one({ income: [shared(1), found(rural - 1)] }), {
    finds: [{ facts: { earned: rural } }],
  }),
  silent(
    'income of a member said with the household, once',
    one({ income: [found(rural - 1, { household: 'dibao:1' })] }),
  ),
  silent('rent of another household', one({ income: [shared(rural, { household: 'dibao:2' })] })),
  silent(
    'rent before the window',
    one({ income: [shared(rural, { firstMonth: '2025-06', lastMonth: '2025-06' })] }),
  ),
  silent('an allowance found, which is no income', one({ income: [found(rural, { type: 'assistance' })] })),
  silent('a reward of the household', one({ income: [shared(rural, { type: 'family-planning' })] })),
  hit('a reward, where nothing is left out', one({ income: [shared(rural, { type: 'family-planning' })] }), {
    options: { leftOut: ['bravery'] },
  }),
  open('income of no known type', one({ income: [found(rural, { type: null })] })),
  open('income found nobody knows since when', one({ income: [found(rural, { firstMonth: null })] })),
  open('income found nobody knows until when', one({ income: [found(rural, { lastMonth: null })] })),
  silent('income that began before the window', one({ income: [found(rural, { firstMonth: '2025-06' })] })),
  silent('income that goes on', one({ income: [found(rural, { lastMonth: '2025-10' })] })),
  silent(
    'destitute support, which has a test of its own',
    one({ taxReturn: [wages(rural)] }, { programme: 'tekun' }),
  ),
  open('nobody knows which programme', one({ taxReturn: [wages(rural)] }, { programme: null })),
  silent('a roll not yet sent', one({ taxReturn: [wages(rural)] }, { layer: 'declared' })),
  hit(
    'a roll not yet sent, where rolls are examined',
    one({ taxReturn: [wages(rural)] }, { layer: 'declared' }),
    {
      options: { layers: ['declared'] },
    },
  ),
  open('nobody knows which layer', one({ taxReturn: [wages(rural)] }, { layer: null })),
  open('before any standard', {
    membership: [member(who, { month: '2023-12' })],
    taxReturn: [wages(rural, { earnedFrom: '2023-12-01', earnedTo: '2023-12-31' })],
    'payment@payment': [paid({ programme: 'dibao.rural', household: 'dibao:1', month: '2023-12' })],
  }),
  hit('before the standard was raised', {
    membership: [member(who, { month: '2025-08' })],
    taxReturn: [wages(180_000, { earnedFrom: '2025-08-01', earnedTo: '2025-08-31' })],
    'payment@payment': [paid({ programme: 'dibao.rural', household: 'dibao:1', month: '2025-08' })],
  }),
  open('a register that may lack returns', one({}), { covered: ['payment', 'pension', 'income'] }),
  hit('enough, whatever else there is', one({ taxReturn: [wages(rural)] }), { covered: ['payment'] }),
  open('a month that nobody knows', one({ taxReturn: [wages(rural)] }, { month: null })),
  open('a damaged number, which joins nothing', {
    ...one({}),
    membership: [member(damagedId(1))],
    'payment@payment': [paid({ beneficiary: damagedId(1), programme: 'dibao.rural', household: 'dibao:1' })],
  }),
  open(
    'a business of which nobody knows what it leaves',
    one({ taxReturn: [wages(9 * rural, { incomeKind: 'operating', taxable: null })] }),
  ),
  hit('several incomes found', one({ income: [found(rural - 1), found(1)] })),
  hit('incomes found of two', two({ income: [found(2 * rural - 1), found(1, { person: wife })] })),
  silent('less than that', two({ income: [found(2 * rural - 2), found(1, { person: wife })] })),
  hit('rents of the household', one({ income: [shared(rural - 1), shared(1)] })),
  ...['labour', 'authorship', 'royalty', 'interest', 'lease'].map((incomeKind) =>
    hit(`taxed: ${incomeKind}`, one({ taxReturn: [wages(rural, { incomeKind })] })),
  ),
  hit('a pension of the public scheme', one({ pension: [pension(rural, { scheme: 'public-pension' })] })),
  ...['preferential', 'scholarship', 'bravery', 'old-age', 'basic-pension'].map((type) =>
    silent(`no income: ${type}`, one({ income: [found(rural, { type })] })),
  ),
  hit('an order', one({ taxReturn: [wages(rural)] }, { layer: 'instructed' })),
  ...[
    ['dibao.rural', 150_000],
    ['dibao.urban', 210_000],
  ].flatMap(([programme, limit]) =>
    [0, 1].map((less) =>
      (less === 0 ? hit : silent)(`${programme} of another period, ${less} less`, {
        membership: [member(who, { month: '2024-12' })],
        taxReturn: [wages((limit as number) - less, { earnedFrom: '2024-12-01', earnedTo: '2024-12-31' })],
        'payment@payment': [paid({ programme: programme as string, household: 'dibao:1', month: '2024-12' })],
      }),
    ),
  ),
  hit(
    'enough, and pensions of other months',
    {
      ...one({ taxReturn: [wages(rural)] }),
      pension: ['2025-06', '2025-10'].map((month) => pension(5, { month })),
    },
    { finds: [{ facts: { earned: rural }, evidence: [{}, {}] }] },
  ),
  hit(
    'a pension, and others of other months',
    {
      ...one({ pension: ['2025-06', '2025-09', '2025-10'].map((month) => pension(rural, { month })) }),
    },
    { finds: [{ facts: { earned: rural }, evidence: [{}, {}] }] },
  ),
  hit(
    'two households',
    {
      membership: [member(who), member(wife, { household: 'dibao:2' })],
      taxReturn: [wages(rural), wages(rural, { person: wife })],
      'payment@payment': [
        paid({ programme: 'dibao.rural', household: 'dibao:1' }),
        paid({ programme: 'dibao.rural', household: 'dibao:2', beneficiary: wife }),
      ],
    },
    { finds: [{}, {}] },
  ),
  hit(
    'two programmes of one head',
    {
      membership: [member(who)],
      taxReturn: [wages(urban)],
      'payment@payment': ['dibao.rural', 'dibao.urban'].map((programme) =>
        paid({ programme, household: 'dibao:1' }),
      ),
    },
    { finds: [{}, {}] },
  ),
  hit(
    'a household that grew, as one lead',
    {
      membership: [member(who), member(who, { month: '2025-10' }), member(wife, { month: '2025-10' })],
      taxReturn: [wages(2 * rural)],
      'payment@payment': ['2025-09', '2025-10'].map((month) =>
        paid({ programme: 'dibao.rural', household: 'dibao:1', month }),
      ),
    },
    { finds: [{ facts: { persons: 2, limit: rural } }] },
  ),
  hit(
    'two months of one household as one lead',
    {
      membership: [member(who), member(who, { month: '2025-10' })],
      taxReturn: [wages(rural), wages(rural, { earnedFrom: '2025-10-01', earnedTo: '2025-10-31' })],
      'payment@payment': ['2025-09', '2025-10'].map((month) =>
        paid({ programme: 'dibao.rural', household: 'dibao:1', month }),
      ),
    },
    {
      finds: [
        {
          periods: ['2025-09', '2025-10'],
          amountAtRisk: { fen: 160_000 },
          facts: { earned: 2 * rural, limit: rural, persons: 1, amount: 160_000 },
        },
      ],
    },
  ),
]

const whole = 'a product divided by 1 is whole'
const nobody = 'of somebody whom nobody knows the other registers do not tell either'
testCases(
  incomeOverStandard,
  cases.map((each) => ({ ...each, options: { window: 3, ...each.options } })),
  {
    equivalent: {
      'facts.amount.node: unknown as 0 fen': unknownMoney,
      'facts.limit.node.mulDiv[0].rounding: down → half-up': whole,
      'facts.limit.node.mulDiv[0].rounding: down → up': whole,
      'facts.registered.node.value.add[0].path: without [0]': nobody,
      'facts.registered.node.value.add[1].path: without [0]': nobody,
      'facts.found.node.add[0].value.path: without [0]': nobody,
    },
  },
)
