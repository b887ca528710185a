import {
  add,
  all,
  any,
  type Condition,
  defineCheck,
  equal,
  type graph,
  greaterThan,
  greaterThanInclusive,
  known,
  lessThanInclusive,
  max,
  month,
  mulDiv,
  not,
  notEqual,
  type Row,
  sub,
  type Term,
} from '@hedui/core'
import { hundredthsOfMu } from '../option.ts'
import { landRegistered } from './law.ts'

type Subsidy = Row<typeof graph.entities, 'landSubsidy'>
type Land = Row<typeof graph.entities, 'land'>

const inForce = (l: Land, period: Term<'month'>): Condition =>
  all(
    lessThanInclusive(month(l.since), period),
    any(not(known(l.until)), greaterThanInclusive(month(l.until), period)),
  )

const ofHousehold = (s: Subsidy) => s.many('householdLands').where((l) => inForce(l, s.month))
/** What the recipient holds and the household of the line does not. */
const ofRecipient = (s: Subsidy) =>
  s.many('ownLands').where((l) => all(inForce(l, s.month), notEqual(l.household, s.household)))

const held = (s: Subsidy, tenure: string): Term<'count'> =>
  add(
    ofHousehold(s)
      .where((l) => equal(l.tenure, tenure))
      .sum((l) => l.area),
    ofRecipient(s)
      .where((l) => equal(l.tenure, tenure))
      .sum((l) => l.area),
  )

/** A household draws money for more farmland than it has contracted and leased. */
export const subsidisedAreaOverLand = defineCheck({
  id: 'subsidised-area-over-land',
  number: 'R03',
  version: '1',
  title: { zh: '补贴面积超限', en: 'Subsidised area exceeds the land held' },
  description: {
    zh: '同一户同一项目同一月份的补贴面积合计，大于该户（及领取人）当月有效的承包面积与流入面积之和加容差。没有写明户、户籍登记中也查不到的，土地登记没有覆盖的，不作结论。涉及金额按超出面积的比例计算。',
    en: 'The areas for which a household draws an item of a month come to more than what it, and the recipient, hold that month by contract and by lease, plus the tolerance. There is no verdict where neither the line nor the household register names the household, or no register of land covers it. The amount is the share of the area that is too much.',
  },
  subject: 'landSubsidy',
  needs: [['land-subsidy'], ['land']],
  about: 'household',
  per: ['household', 'item', 'month'],
  severity: 'medium',
  tier: 'B',
  options: {
    tolerance: hundredthsOfMu({ title: { zh: '容差', en: 'tolerance' }, default: 10, source: 'design' }),
  },
  facts: (s) => {
    const subsidised = s.many('sameSeason').sum((line) => line.area)
    const [contracted, leased] = [held(s, 'contracted'), held(s, 'leased')]
    const over = sub(subsidised, add(contracted, leased))
    return {
      household: s.household,
      name: s.name,
      item: s.item,
      month: s.month,
      subsidised,
      contracted,
      leased,
      over,
      atRisk: mulDiv(s.amount, max(over, 0), subsidised, 'half-up'),
    }
  },
  factTitles: {
    subsidised: { zh: '补贴面积(百分之一亩)', en: 'subsidised area in hundredths of a mu' },
    contracted: { zh: '承包面积(百分之一亩)', en: 'contracted area in hundredths of a mu' },
    leased: { zh: '流入面积(百分之一亩)', en: 'leased area in hundredths of a mu' },
    over: { zh: '超出面积(百分之一亩)', en: 'area beyond that in hundredths of a mu' },
    atRisk: { zh: '超出面积的补贴', en: 'money for that area' },
  },
  conditions: ({ subsidised, contracted, leased }, o) =>
    greaterThan(subsidised, add(add(contracted, leased), o.tolerance)),
  stake: () => ({ month: 'month', amount: { fen: 'atRisk' } }),
  shows: {
    name: 'list',
    item: 'list',
    month: 'list',
    subsidised: 'list',
    contracted: 'list',
    leased: 'list',
    over: 'list',
  },
  message: {
    zh: '{name}{month}领取{item}的面积是{subsidised}厘（100厘为1亩），承包地[contracted:{contracted}厘][!contracted:没有][?contracted:不详][leased:、流入地{leased}厘][over:，超出{over}厘][?over:，可能超出]。',
    en: '{name} drew {item} of {month} for {subsidised} hundredths of a mu, with [contracted:{contracted}][!contracted:none][?contracted:an unknown area] contracted[leased: and {leased} leased][over:: {over} too much][?over:, perhaps too much].',
  },
  evidence: (s) => [
    s.many('sameSeason').cite('area'),
    ofHousehold(s).cite('area'),
    ofRecipient(s).cite('area'),
  ],
  basis: [landRegistered],
  innocent: [
    { zh: '流入的土地没有登记备案', en: 'a lease that was not registered' },
    { zh: '与分户登记的亲属合并申报', en: 'declared together with relatives who are registered apart' },
    { zh: '承包登记面积小于实测面积', en: 'the contract states less than was measured' },
  ],
  next: [
    {
      zh: '核对承包合同、流转合同和种植面积公示，实地丈量；确属多报的，核减面积并追回补贴。',
      en: 'Compare contracts, leases and the published areas, and measure on site; where too much was declared, correct the area and recover the money.',
    },
  ],
})
