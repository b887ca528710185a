import { all, any, constant, defineCheck, equal, greaterThan, holds, isNotIn, not } from '@hedui/core'
import { reliefFunds } from '../law.ts'
import { codes } from '../option.ts'

/** One entitlement stands twice on the rolls of one month. */
export const reportedTwice = defineCheck({
  id: 'reported-twice',
  number: 'F10',
  version: '1',
  title: { zh: '重复上报', en: 'Reported twice' },
  description: {
    zh: '同一项目、同一人、同一月份、同一类别（当期或补发）在名册中出现两次以上。一月可多次发放的项目除外。',
    en: 'The same programme, person, month and kind (regular or back-pay) stands more than once on the rolls. Programmes that may be granted more than once a month are left out.',
  },
  subject: 'payment',
  needs: [['roll']],
  about: 'person',
  per: ['person', 'programme', 'month', 'kind'],
  severity: 'block',
  tier: 'B',
  options: {
    keyParts: codes({
      title: { zh: '除本人外，还须相同的栏目', en: 'what must be the same besides the person' },
      default: ['programme', 'month', 'kind'],
      source: 'design',
    }),
  },
  facts: (p, o) => ({
    person: p.beneficiary,
    name: p.name,
    programme: p.programme,
    month: p.month,
    kind: p.kind,
    layer: p.layer,
    amount: p.amount,
    repeatable: p.to('entry').repeatable,
    lines: p
      .many('otherLines')
      .from('roll')
      .where((q) =>
        all(
          any(isNotIn(constant('code', 'programme'), o.keyParts), equal(q.programme, p.programme)),
          any(isNotIn(constant('code', 'month'), o.keyParts), equal(q.month, p.month)),
          any(isNotIn(constant('code', 'kind'), o.keyParts), equal(q.kind, p.kind)),
        ),
      )
      .count(),
  }),
  factTitles: {
    lines: { zh: '名册中相同的行数', en: 'like lines on the rolls' },
    repeatable: { zh: '一月可多次发放的项目', en: 'a programme that may be granted more than once a month' },
  },
  conditions: ({ layer, lines, repeatable }) =>
    all(equal(layer, 'declared'), greaterThan(lines, 1), not(holds(repeatable))),
  stake: () => ({ programme: 'programme', month: 'month', amount: { fen: 'amount', take: 'excess' } }),
  shows: { name: 'list', programme: 'list', month: 'list', lines: 'max', amount: 'list' },
  message: {
    zh: '{name}在{month}{programme}名册上出现了{lines}次。',
    en: '{name} stands {lines} time[+lines:s] on the roll of {month} for {programme}.',
  },
  evidence: (p) => [p.cite()],
  basis: [reliefFunds],
  innocent: [
    { zh: '其中一行是上月补发', en: 'one of the lines is back-pay for an earlier month' },
    { zh: '两行属于同一项目的不同类别', en: 'the lines are two categories of one programme' },
  ],
  next: [
    {
      zh: '核实是否重复发放，删除多余行并追回多付。',
      en: 'See whether it was paid twice; delete the extra line and recover the excess.',
    },
  ],
})
