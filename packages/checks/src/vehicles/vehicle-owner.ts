import {
  all,
  any,
  constant,
  defineCheck,
  equal,
  firstDay,
  type graph,
  greaterThan,
  holds,
  isIn,
  lessThanInclusive,
  month,
  type Row,
  type Term,
} from '@hedui/core'
import { assetsDeclared, reliefFraud } from '../law.ts'
import { isPaidFor, meansTested, paidFor } from '../means-tested.ts'
import { namedAs } from '../named-as.ts'
import { codes, fen } from '../option.ts'

type Recipient = Row<typeof graph.entities, 'recipient'>

/** Vehicles that the person owned on a day of the month, of classes that count. */
const owned = (
  r: Recipient,
  o: { readonly countableClasses: Term<'option'>; readonly maxValue: Term<'option'> },
) =>
  r
    .to('person')
    .many('vehicles')
    .where((v) =>
      all(
        isIn(v.class, o.countableClasses),
        lessThanInclusive(month(v.registeredAt), r.month),
        any(
          isIn(v.status, ['registered', 'seized']),
          all(equal(v.status, 'transferred'), greaterThan(v.transferredAt, firstDay(r.month))),
        ),
        any(equal(constant('fen', 0), o.maxValue), greaterThan(v.price, o.maxValue)),
      ),
    )

/** A person counted for a benefit with a means test owns a vehicle that counts. */
export const vehicleOwner = defineCheck({
  id: 'vehicle-owner',
  number: 'V01',
  version: '1',
  title: { zh: '有车', en: 'Owns a vehicle' },
  description: {
    zh: '计入保障的人员在款项所属月份名下有应计的机动车。已报废、注销的不算，已转出的算到转出之日；摩托车、拖拉机、残疾人专用车不计。涉及金额为上限。',
    en: 'A counted person owned a vehicle of a countable class in the month paid for. Scrapped and cancelled ones are left out, sold ones count until the day they left; motorcycles, tractors and adapted vehicles do not count. The amount is an upper bound.',
  },
  subject: 'recipient',
  needs: [['payment'], ['vehicle']],
  about: 'person',
  per: ['person', 'programme'],
  severity: 'medium',
  options: {
    ...meansTested,
    countableClasses: codes({
      title: { zh: '应计的车辆类型', en: 'classes of vehicles that count' },
      default: ['car', 'passenger', 'truck'],
      source: 'design: all but motorcycles, tractors and adapted vehicles',
    }),
    maxValue: fen({
      title: {
        zh: '购置价不超过此数的不计（0：都计）',
        en: 'price up to which a vehicle does not count (0: all count)',
      },
      source: '由地方规定',
    }),
  },
  facts: (r, o) => ({
    ...paidFor(r),
    vehicles: owned(r, o).countDistinct((v) => v.plate),
    nameAgrees: owned(r, o)
      .where((v) => namedAs(v.name, r))
      .exists(),
  }),
  factTitles: { vehicles: { zh: '名下应计机动车', en: 'vehicles that count' } },
  conditions: (facts, o) => all(isPaidFor(facts, o), greaterThan(facts.vehicles, 0)),
  tier: ({ nameAgrees }) => ({ tier: 'A', holds: holds(nameAgrees), otherwise: 'B' }),
  stake: () => ({ programme: 'programme', month: 'month', amount: { fen: 'amount' } }),
  shows: { vehicles: 'max', month: 'list', amount: 'sum', programme: 'list' },
  message: {
    zh: '名下有[vehicles:{vehicles}辆]应计机动车，{month}仍享受{programme}。',
    en: 'Owns [vehicles:{vehicles} ]vehicle[+vehicles:s] of a kind that counts, yet was counted for {programme} in {month}.',
  },
  evidence: (r, o) => [
    r.to('payment').cite('amount'),
    r.to('membership').cite('counted'),
    owned(r, o).cite('class'),
  ],
  basis: [assetsDeclared, reliefFraud],
  innocent: [
    { zh: '车辆已报废、注销或转出', en: 'the vehicle is scrapped, cancelled or sold' },
    { zh: '已卖给他人但未办理过户', en: 'sold, but the transfer was never registered' },
    { zh: '残疾人专用车、摩托车、拖拉机', en: 'an adapted vehicle, a motorcycle or a tractor' },
    { zh: '被他人借名登记', en: 'the name was lent to somebody else' },
  ],
  next: [
    {
      zh: '核实车辆实际占有和使用人、购置时间和价款，重新核查家庭财产。',
      en: 'Find out who has and uses the vehicle, when it was bought and for how much, and assess the assets again.',
    },
  ],
})
