import {
  add,
  all,
  any,
  choose,
  defineCheck,
  equal,
  type graph,
  greaterThan,
  max,
  notEqual,
  type Row,
  sub,
} from '@hedui/core'
import { formTotals } from '../law.ts'
import { fen } from '../option.ts'

type Total = Row<typeof graph.entities, 'controlTotal'>

/** What the roll of the township has: of a programme of households the counted persons stand on the lines. */
const lines = (t: Total) => t.many('enrolments').where((line) => equal(line.township, t.township))
const money = (t: Total) =>
  t
    .many('payments')
    .from('roll')
    .where((line) => equal(line.township, t.township))
    .sum((line) => line.amount)

/** A township's totals of a programme and month are not those of its roll. */
export const controlTotalMismatch = defineCheck({
  id: 'control-total-mismatch',
  number: 'F09',
  version: '1',
  title: { zh: '控制合计不符', en: 'Control totals differ from the rows' },
  description: {
    zh: '乡镇上报的户数、人数或金额与该乡镇当月名册的行数、保障人数或金额合计不同。按人发放的项目一户可有数人，户数只在多于名册人数时算不符。',
    en: 'The households, persons or money that a township reported differ from the lines, the counted persons or the sum of its roll of that month. Of a programme of persons several may be of one household, so households count only where they are more than the persons.',
  },
  subject: 'controlTotal',
  needs: [['summary'], ['roll']],
  about: 'township',
  per: ['township', 'programme', 'month'],
  severity: 'block',
  tier: 'B',
  options: {
    amountTolerance: fen({ title: { zh: '金额容差', en: 'tolerance' }, default: 0, source: 'design' }),
  },
  facts: (t) => ({
    township: t.township,
    programme: t.programme,
    month: t.month,
    unit: t.to('entry').unit,
    households: t.households,
    persons: t.persons,
    amount: t.amount,
    listed: lines(t).count(),
    counted: choose(
      equal(t.to('entry').unit, 'household'),
      lines(t).sum((line) => line.declaredSize),
      lines(t).count(),
    ),
    total: money(t),
    difference: max(max(sub(t.amount, money(t)), sub(money(t), t.amount)), 0),
  }),
  factTitles: {
    listed: { zh: '名册行数', en: 'lines on the roll' },
    counted: { zh: '名册人数', en: 'persons on the roll' },
    total: { zh: '名册金额合计', en: 'sum of the roll' },
    difference: { zh: '金额差', en: 'difference in money' },
  },
  conditions: ({ unit, households, persons, amount, listed, counted, total }, o) =>
    any(
      all(equal(unit, 'household'), notEqual(households, listed)),
      all(equal(unit, 'person'), greaterThan(households, listed)),
      notEqual(persons, counted),
      greaterThan(amount, add(total, o.amountTolerance)),
      greaterThan(total, add(amount, o.amountTolerance)),
    ),
  stake: () => ({ programme: 'programme', month: 'month', amount: { fen: 'difference' } }),
  shows: {
    month: 'list',
    programme: 'list',
    households: 'list',
    listed: 'list',
    persons: 'list',
    counted: 'list',
    amount: 'list',
    total: 'list',
  },
  message: {
    zh: '{month}{programme}上报{households}户、{persons}人、{amount}，名册加总却是{listed}行、{counted}人、{total}。',
    en: '{households} household[+households:s], {persons} person[+persons:s] and {amount} of {programme} were reported for {month}; the roll adds up to {listed} line[+listed:s], {counted} person[+counted:s] and {total}.',
  },
  evidence: (t) => [t.cite('amount')],
  basis: [formTotals],
  innocent: [
    {
      zh: '汇总以万元填报并四舍五入（可设金额容差）',
      en: 'the total is rounded to 10,000 yuan (set a tolerance)',
    },
    { zh: '汇总上报后名册又有增减', en: 'the roll was changed after the totals were reported' },
  ],
  next: [
    {
      zh: '退回乡镇重新汇总；名册与汇总一致前不予提交。',
      en: 'Send it back to be added up again; it may not go on until roll and totals agree.',
    },
  ],
})
