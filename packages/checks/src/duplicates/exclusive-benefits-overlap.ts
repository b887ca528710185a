import {
  all,
  any,
  choose,
  constant,
  defineCheck,
  equal,
  type graph,
  greaterThan,
  holds,
  isIn,
  isNotIn,
  lessThanInclusive,
  not,
  type Row,
  type Term,
} from '@hedui/core'
import { disabilityExclusions, reliefFunds, tekunConditions } from '../law.ts'
import { codes, months } from '../option.ts'

type Recipient = Row<typeof graph.entities, 'recipient'>
type PersonMonth = Row<typeof graph.entities, 'personMonth'>
interface Options {
  readonly layers: Term<'option'>
  readonly elsewhere: Term<'option'>
}

const drawn = (m: PersonMonth, o: Options) =>
  m.many('benefits').where((x) => all(holds(x.counted), isIn(x.layer, o.layers)))

/** What a person draws in a month beside a benefit that excludes it. */
const clashing = (r: Recipient, m: PersonMonth, o: Options) =>
  drawn(m, o)
    .from('roll', 'members')
    .where((x) =>
      all(
        any(isNotIn(r.to('entry').class, o.elsewhere), isNotIn(x.to('entry').class, o.elsewhere)),
        holds(
          r
            .many('exclusions')
            .where((e) => equal(e.other, x.programme))
            .exists(),
        ),
      ),
    )

/** A person draws two benefits for one month of which each excludes the other. */
export const exclusiveBenefitsOverlap = defineCheck({
  id: 'exclusive-benefits-overlap',
  number: 'X07',
  version: '1',
  title: { zh: '互斥待遇重复', en: 'Mutually exclusive benefits overlap' },
  description: {
    zh: '同一人在同一月份享受项目目录中相互排斥的两个项目（在名册上或已发放），重叠月数超过衔接期。低保与特困重复另有规则。涉及金额取其中较低的一项，已发放的不再计名册金额。',
    en: 'For one month a person is on the rolls of, or was paid, two programmes that exclude each other by the catalogue, for more months than a changeover allows. Dibao beside destitute support is a check of its own. The amount is that of the lesser benefit; what was paid is not counted again from the roll.',
  },
  subject: 'recipient',
  needs: [['roll', 'payment']],
  about: 'person',
  per: ['person'],
  severity: 'high',
  tier: 'B',
  options: {
    changeover: months({ title: { zh: '衔接期', en: 'changeover' }, default: 0, source: 'design' }),
    layers: codes({
      title: { zh: '哪些环节的款项', en: 'layers of payments examined' },
      default: ['declared', 'instructed', 'settled'],
      source: 'design: rolls before they are paid, and money that left the treasury',
    }),
    elsewhere: codes({
      title: { zh: '相互重复由其他规则检查的项目类', en: 'classes whose overlap another check examines' },
      default: ['dibao', 'tekun'],
      source: 'design: dibao-and-tekun',
    }),
  },
  facts: (r, o) => {
    const clashes = clashing(r, r.to('personMonth'), o)
    const paidToo = r
      .to('personMonth')
      .many('benefits')
      .where((x) => all(equal(x.programme, r.programme), not(equal(x.layer, 'declared'))))
      .exists()
    const { amount } = r.to('payment')
    return {
      person: r.person,
      programme: r.programme,
      month: r.month,
      layer: r.layer,
      counted: r.counted,
      clashes: clashes.exists(),
      monthsTogether: r
        .to('person')
        .many('months')
        .where((m) =>
          all(
            holds(
              drawn(m, o)
                .where((x) => equal(x.programme, r.programme))
                .exists(),
            ),
            holds(clashing(r, m, o).exists()),
          ),
        )
        .count(),
      amount: choose(
        all(
          any(not(equal(r.layer, 'declared')), not(holds(paidToo))),
          lessThanInclusive(
            amount,
            clashes.max((x) => x.to('payment').amount),
          ),
        ),
        amount,
        constant('fen', 0),
      ),
    }
  },
  factTitles: {
    clashes: { zh: '当月享受与之互斥的项目', en: 'draws a benefit in the month that this one excludes' },
    monthsTogether: { zh: '互斥项目重叠的月数', en: 'months together' },
    amount: { zh: '较低一项的金额', en: 'amount of the lesser benefit' },
  },
  conditions: ({ layer, counted, clashes, monthsTogether }, o) =>
    all(isIn(layer, o.layers), holds(counted), holds(clashes), greaterThan(monthsTogether, o.changeover)),
  stake: () => ({ month: 'month', amount: { fen: 'amount' } }),
  shows: { programme: 'list', month: 'list', monthsTogether: 'max', amount: 'sum' },
  message: {
    zh: '{month}享受[programme:{programme}][?programme:待遇]，与同期享受的待遇不能兼得[monthsTogether:，重叠{monthsTogether}个月]。',
    en: 'Drew [programme:{programme}][?programme:a benefit] for {month}, which what was drawn at the same time excludes[monthsTogether: ({monthsTogether} month[+monthsTogether:s])].',
  },
  evidence: (r) => [r.to('payment').cite('programme'), r.to('membership').cite('counted')],
  basis: [disabilityExclusions, tekunConditions, reliefFunds],
  innocent: [
    {
      zh: '当月由一项转入另一项，前一项发放至当月',
      en: 'a changeover: one benefit ends with the month in which the other begins',
    },
    {
      zh: '按规定可兼得或择高、补差的待遇',
      en: 'benefits that may be drawn together, or of which the higher or the difference is due',
    },
  ],
  next: [
    {
      zh: '核对两项待遇的认定与停发日期，保留一项，停发另一项并追回重复部分。',
      en: 'Compare when each was granted and stopped, keep one, stop the other and recover what was drawn twice.',
    },
  ],
})
