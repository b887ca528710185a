import {
  all,
  defineCheck,
  type graph,
  holds,
  isIn,
  lessThan,
  lessThanInclusive,
  month,
  monthsBetween,
  type Row,
  type Term,
} from '@hedui/core'
import { reliefFunds } from '../law.ts'
import { codes, months } from '../option.ts'
import { supervision } from './law.ts'

type Options = { readonly results: Term<'option'>; readonly window: Term<'option'> }

/** What was closed as true, not long before the same was found again. */
const before = (d: Row<typeof graph.entities, 'disposition'>, o: Options) =>
  d
    .many('sameFinding')
    .where((e) =>
      all(
        isIn(e.result, o.results),
        lessThan(e.closedAt, d.openedAt),
        lessThanInclusive(monthsBetween(month(e.closedAt), month(d.openedAt)), o.window),
      ),
    )

/** What was confirmed or recovered is found again. */
export const findingRecurs = defineCheck({
  id: 'finding-recurs',
  number: 'M06',
  version: '1',
  title: { zh: '处置后复发', en: 'Finding recurs after disposition' },
  description: {
    zh: '同一疑点在查实或追回办结后的期限内再次出现。',
    en: 'The same finding appears again within the window after it was closed as confirmed or recovered.',
  },
  subject: 'disposition',
  needs: [['disposition']],
  about: 'finding',
  per: ['finding', 'openedAt'],
  severity: 'high',
  tier: 'B',
  options: {
    window: months({ title: { zh: '复发期限', en: 'recurs within' }, default: 12, source: 'design' }),
    results: codes({
      title: { zh: '视为属实的处置结果', en: 'results that mean it was true' },
      default: ['confirmed', 'recovered'],
      source: 'design',
    }),
  },
  facts: (d, o) => ({
    finding: d.finding,
    rule: d.rule,
    openedAt: d.openedAt,
    recurs: before(d, o).exists(),
    closedAt: before(d, o).max((e) => e.closedAt),
  }),
  factTitles: {
    recurs: { zh: '此前已查实或追回', en: 'confirmed or recovered before' },
    closedAt: { zh: '此前办结', en: 'closed before on' },
    openedAt: { zh: '再次发现', en: 'found again on' },
  },
  conditions: ({ recurs }) => holds(recurs),
  shows: { rule: 'list', closedAt: 'list', openedAt: 'list' },
  message: {
    zh: '疑点（{rule}）[closedAt:于{closedAt}]查实办结，{openedAt}又再次出现。',
    en: 'The finding of {rule} was closed as true[closedAt: on {closedAt}] and found again on {openedAt}.',
  },
  evidence: (d, o) => [d.cite('openedAt'), before(d, o).cite('closedAt')],
  basis: [supervision, reliefFunds],
  innocent: [
    { zh: '出现新的事实，与前次无关', en: 'a new fact that has nothing to do with the last' },
    {
      zh: '前次处置尚在执行（如分期扣回）',
      en: 'the last is still being carried out, such as recovery by instalments',
    },
  ],
  next: [
    {
      zh: '查明前次处置为何未落实，追究责任并从源头整改。',
      en: 'Find out why the last disposition was not carried out, who is responsible, and mend the cause.',
    },
  ],
})
