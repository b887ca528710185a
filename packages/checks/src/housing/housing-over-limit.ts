import {
  all,
  any,
  constant,
  defineCheck,
  equal,
  type graph,
  greaterThan,
  lessThanInclusive,
  min,
  month,
  mul,
  mulDiv,
  type Row,
  type Term,
} from '@hedui/core'
import { assetsDeclared, reliefFraud } from '../law.ts'
import { countedIn, isMeansTested, meansTested, paidTo } from '../means-tested.ts'
import { homes, squareMetres, truth } from '../option.ts'

type Entities = typeof graph.entities

const whole = 10_000

/** Properties of one use that the person owned in the month and that still stand. */
const owned = (r: Row<Entities, 'recipient'>, use: string, period: Term<'month'>) =>
  r
    .to('person')
    .many('properties')
    .where((p) =>
      all(equal(p.use, use), equal(p.status, 'current'), lessThanInclusive(month(p.registeredAt), period)),
    )

const share = (p: Row<Entities, 'property'>) => min(p.share, whole)

/** A unit with a means test owns more homes, or more room for each member, than allowed, or a commercial unit. */
export const housingOverLimit = defineCheck({
  id: 'housing-over-limit',
  number: 'H01',
  version: '1',
  title: { zh: '有房超标', en: 'Housing over the limit' },
  description: {
    zh: '计入保障的全部成员在款项所属月份拥有的住宅套数（共有的按份额折算）或人均建筑面积超过限额，或拥有商业用房。已注销、灭失、转移登记的不算；未计入保障的成员名下的不算。涉及金额为上限。',
    en: 'In the month paid for those who count own more homes together (shares count by their fraction), or more floor area for each of them, than the limit, or a commercial unit. Cancelled, lost and transferred registrations are left out, and so is what members who do not count own. The amount is an upper bound.',
  },
  subject: 'payment',
  needs: [['payment'], ['property']],
  about: 'beneficiary',
  per: ['beneficiary', 'programme'],
  severity: 'medium',
  tier: 'B',
  options: {
    ...meansTested,
    maxHomes: homes({ title: { zh: '住宅套数限额', en: 'homes allowed' }, default: 1, source: 'design' }),
    maxAreaPerPerson: squareMetres({
      title: { zh: '人均建筑面积限额', en: 'floor area allowed for each person' },
      source: '由地方规定',
    }),
    commercialCounts: truth({
      title: { zh: '商业用房是否计入', en: 'whether a commercial unit counts' },
      default: true,
      source: 'design',
    }),
  },
  facts: (p) => ({
    ...paidTo(p),
    members: countedIn(p).count(),
    homes: countedIn(p).sum((r) => owned(r, 'residence', p.month).sum(share)),
    area: countedIn(p).sum((r) =>
      owned(r, 'residence', p.month).sum((home) => mulDiv(home.area, share(home), whole, 'down')),
    ),
    commercial: countedIn(p).sum((r) =>
      owned(r, 'commercial', p.month).countDistinct((unit) => unit.certificate),
    ),
  }),
  factTitles: {
    members: { zh: '计入保障人数', en: 'persons who count' },
    homes: { zh: '住宅(万分之一套)', en: 'homes in ten-thousandths' },
    area: { zh: '住宅建筑面积(平方分米)', en: 'floor area of homes in dm²' },
    commercial: { zh: '商业用房', en: 'commercial units' },
  },
  conditions: (facts, o) =>
    all(
      isMeansTested(facts, o),
      any(
        greaterThan(facts.homes, mul(constant('count', whole), o.maxHomes)),
        greaterThan(facts.area, mul(mul(facts.members, 100), o.maxAreaPerPerson)),
        all(equal(constant('truth', true), o.commercialCounts), greaterThan(facts.commercial, 0)),
      ),
    ),
  stake: () => ({ programme: 'programme', month: 'month', amount: { fen: 'amount' } }),
  shows: { homes: 'max', area: 'max', commercial: 'max', month: 'list', amount: 'sum', programme: 'list' },
  message: {
    zh: '计入保障的成员名下房屋超过限额[commercial:（商业用房{commercial}处）]，{month}仍享受{programme}。',
    en: 'Those who count own more housing than allowed, or a commercial unit[commercial: ({commercial})], yet were paid {programme} for {month}.',
  },
  evidence: (p) => [
    p.cite('amount'),
    countedIn(p)
      .along('properties')
      .where((home) =>
        all(equal(home.status, 'current'), lessThanInclusive(month(home.registeredAt), p.month)),
      )
      .cite('area'),
  ],
  basis: [assetsDeclared, reliefFraud],
  innocent: [
    { zh: '继承的小份额', en: 'a small inherited share' },
    { zh: '拆迁安置房，旧房已拆除', en: 'a resettlement flat; the old house was pulled down' },
    { zh: '房屋已倒塌，未办理注销', en: 'a collapsed house whose registration was never cancelled' },
    { zh: '属于未计入保障的成员', en: 'it belongs to a member who does not count' },
  ],
  next: [
    {
      zh: '入户核实房屋数量、面积、产权份额和居住情况，重新核查家庭财产。',
      en: 'Visit, establish the homes, their area, the shares and who lives there, and assess the assets again.',
    },
  ],
})
