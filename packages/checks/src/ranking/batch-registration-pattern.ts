import {
  all,
  any,
  type Condition,
  choose,
  defineCheck,
  type graph,
  greaterThanInclusive,
  holds,
  known,
  lessThanInclusive,
  not,
  type Row,
  sub,
  type Term,
  truthOf,
} from '@hedui/core'
import { fact } from '../fact.ts'
import { reliefFraud } from '../law.ts'
import { minutes, rows } from '../option.ts'

type Application = Row<typeof graph.entities, 'application'>

/** Applications of the list that were entered from then on, within so many minutes. */
const soonAfter = (a: Application, window: Term<'option'>) =>
  a
    .many('sameDay')
    .where((b) =>
      all(
        greaterThanInclusive(b.submittedMinute, a.submittedMinute),
        lessThanInclusive(sub(b.submittedMinute, a.submittedMinute), window),
      ),
    )

/** Whether a text has the part that matters, or is not known itself. */
const mayBe = (part: Term<'text'>, whole: Term<'text'>): Condition => any(known(part), not(known(whole)))

/** Applications on one list have the telephone, the house, the words or the time of entry in common. */
export const batchRegistrationPattern = defineCheck({
  id: 'batch-registration-pattern',
  number: 'R04',
  version: '1',
  title: { zh: '批量造册特征', en: 'Signs of a roster made up in one go' },
  description: {
    zh: '同一名单上，联系电话、写到门牌号的住址、成句的申请理由相同的申请，或者几分钟内录入的申请，达到规定行数。只是录入时间集中的，仅作提示。名单上死亡的人员由D01、D02查找；服刑、在职的由P01、G01、I02查找（须在其参数中列明该类项目）。',
    en: 'On one list as many applications as set have the same telephone, the same address with a house number, the same reason in a sentence, or were entered within a few minutes. Where it is the time of entry alone it is but a note. The dead on it are found by D01 and D02; people in custody or on a payroll by P01, G01 and I02, which must be told of the class of programmes.',
  },
  subject: 'application',
  needs: [['application']],
  about: 'submission',
  per: ['submission'],
  severity: 'medium',
  tier: 'D',
  options: {
    minRows: rows({ title: { zh: '至少几行', en: 'fewest rows' }, default: 5, source: 'design' }),
    window: minutes({ title: { zh: '集中录入时段', en: 'entered within' }, default: 10, source: 'design' }),
  },
  facts: (a, o) => ({
    submission: a.submission,
    programme: a.programme,
    township: a.township,
    submittedAt: a.submittedAt,
    phones: a.many('samePhone').count(),
    houses: choose(mayBe(a.houseAddress, a.address), a.many('sameAddress').count(), 0),
    wordings: choose(mayBe(a.wording, a.reason), a.many('sameReason').count(), 0),
    entries: soonAfter(a, o.window).count(),
    alike: truthOf(
      any(
        greaterThanInclusive(fact('count', 'phones'), o.minRows),
        greaterThanInclusive(fact('count', 'houses'), o.minRows),
        greaterThanInclusive(fact('count', 'wordings'), o.minRows),
      ),
    ),
  }),
  factTitles: {
    phones: { zh: '电话相同的行数', en: 'rows with one telephone' },
    houses: { zh: '住址相同的行数', en: 'rows with one address' },
    wordings: { zh: '理由相同的行数', en: 'rows with one reason' },
    entries: { zh: '集中录入的行数', en: 'rows entered together' },
    alike: { zh: '电话、住址或理由相同', en: 'telephone, address or reason in common' },
  },
  conditions: ({ alike, entries }, o) => any(holds(alike), greaterThanInclusive(entries, o.minRows)),
  severities: ({ alike }) => [{ severity: 'info', when: not(all(known(alike), holds(alike))) }],
  stake: () => ({ programme: 'programme' }),
  shows: {
    submission: 'list',
    township: 'list',
    submittedAt: 'list',
    phones: 'max',
    houses: 'max',
    wordings: 'max',
    entries: 'max',
  },
  message: {
    zh: '{township}{submittedAt}报送的名单{submission}有批量编造的特征：电话相同的[phones:{phones}行][!phones:没有][?phones:不详]，住址相同的[houses:{houses}行][!houses:没有][?houses:不详]，理由相同的[wordings:{wordings}行][!wordings:没有][?wordings:不详]，同一时间录入的[entries:{entries}行][!entries:没有][?entries:不详]。',
    en: 'List {submission} ({township}, {submittedAt}) looks made up in one go: [phones:{phones}][!phones:no][?phones:an unknown number of] row[+phones:s] with one telephone, [houses:{houses}][!houses:none][?houses:an unknown number] with one address, [wordings:{wordings}][!wordings:none][?wordings:an unknown number] with one reason, [entries:{entries}][!entries:none][?entries:an unknown number] entered together.',
  },
  evidence: (a, o) => [a.cite('phone'), soonAfter(a, o.window).cite('submittedAt')],
  basis: [reliefFraud],
  innocent: [
    { zh: '集中登记日，多人同时录入', en: 'a group registration day with several clerks' },
    { zh: '村干部代填其本人电话', en: 'a village officer gave his own telephone' },
    { zh: '同住一处的大家庭，或同一机构的入住人员', en: 'a large family, or people of one home' },
    { zh: '系统按模板生成的申请理由', en: 'a reason that the system takes from a template' },
  ],
  next: [
    {
      zh: '抽取名单上若干人电话或入户核实本人是否知情、是否参加；查明录入人和录入依据。',
      en: 'Call or visit some of those on the list and ask whether they know of it and took part; find out who entered it, and from what.',
    },
  ],
})
