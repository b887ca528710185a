import {
  addMonths,
  all,
  any,
  defineCheck,
  equal,
  type graph,
  greaterThan,
  holds,
  isIn,
  month,
  not,
  notEqual,
  type Row,
  truthOf,
} from '@hedui/core'
import {
  hasRegister,
  issued,
  issuedTitles,
  mayBeElsewhere,
  ownPrefixes,
  permitHolder,
  registeredElsewhere,
} from '../issued-here.ts'
import { dibaoMembers, reliefFraud } from '../law.ts'
import { codes, months } from '../option.ts'
import { recorded } from '../recorded.ts'

type Membership = Row<typeof graph.entities, 'membership'>

/** Others whom the unit counts in the month and who are registered in the same book as the member. */
const sameBook = (m: Membership) =>
  m
    .to('householdMonth')
    .many('memberships')
    .where((x) => all(notEqual(x.person, m.person), equal(x.to('person').home, m.to('person').home)))

/** A unit counts somebody whom the register of persons does not have, or who neither belongs to it nor lives with it. */
export const fabricatedMember = defineCheck({
  id: 'fabricated-member',
  number: 'X04',
  version: '2',
  title: { zh: '虚增家庭成员', en: 'Fabricated member' },
  description: {
    zh: '保障户计入的成员在覆盖其人的户籍登记中查无此人；或者名册上与户主没有法定亲属关系，又不与户内任何人同户登记，名册也没有写明共同生活。新近加入的降一级；号码不是本地签发的，查无此人只作提示，因为可能登记在外地；居住证号码不作结论。已死亡的、同时计入他户的另有规则。',
    en: 'A unit counts a member whom a register of persons that covers him does not have; or one who by the list is no relative of the head, is registered with nobody of the unit, and is not said to live with it. For members who joined lately the severity is one lower. By a number that another place issued, absence is but a note, since the person may be registered there; of residence permits there is no verdict. The dead, and persons counted by two units, are checks of their own.',
  },
  subject: 'membership',
  needs: [['members'], ['population']],
  about: 'person',
  per: ['person', 'household'],
  severity: 'high',
  tier: 'B',
  options: {
    ownPrefixes,
    newMemberWindow: months({
      title: { zh: '新近加入的期限', en: 'joined lately: within' },
      default: 12,
      source: 'design',
    }),
    unrelated: codes({
      title: { zh: '无法定亲属关系的称谓', en: 'relations that are no legal tie' },
      default: ['other', 'non-relative'],
      source: '《最低生活保障审核确认办法》（2021）第七条',
    }),
  },
  facts: (m, o) => ({
    person: m.person,
    household: m.household,
    name: m.name,
    month: m.month,
    counted: m.counted,
    relation: m.relation,
    livesTogether: truthOf(recorded(m.livesTogether)),
    joinedAt: m.joinedAt,
    registered: m.to('person').many('registrations').exists(),
    ...issued(m.to('person'), o),
    sameBook: sameBook(m).exists(),
  }),
  factTitles: {
    livesTogether: { zh: '名册写明共同生活', en: 'said to live together' },
    registered: { zh: '户籍登记中有此人', en: 'in the register of persons' },
    ...issuedTitles,
    sameBook: { zh: '与户内其他成员同户登记', en: 'registered with others of the unit' },
  },
  conditions: ({ counted, registered, relation, sameBook: together, livesTogether, ...numbers }, o) =>
    all(
      holds(counted),
      any(
        all(not(holds(registered)), hasRegister(numbers)),
        all(isIn(relation, o.unrelated), not(holds(together)), not(holds(livesTogether))),
      ),
    ),
  severities: ({ joinedAt, month: period, registered, ...numbers }, o) => [
    { severity: 'info', when: mayBeElsewhere(registered, numbers) },
    { severity: 'medium', when: greaterThan(addMonths(month(joinedAt), o.newMemberWindow), period) },
  ],
  stake: () => ({ month: 'month' }),
  shows: { name: 'list', month: 'list', registered: 'list', sameBook: 'list' },
  message: {
    zh: '{month}计入保障的{name}[!registered:，户籍登记中查无此人][registered:，名册上与户主没有法定亲属关系][?registered:，户籍登记中查无此人，或者与户内各人都没有关系][!sameBook:，也不与户内任何人同户登记]。',
    en: '{name}, who is counted for {month},[!registered: is not in the register of persons][registered: is by the list no relative of the head][?registered: is not in the register of persons, or belongs to nobody of the unit][!sameBook:, and is registered with nobody of the unit].',
  },
  evidence: (m) => [m.cite('person'), m.to('person').many('registrations').cite('household')],
  basis: [dibaoMembers, reliefFraud],
  innocent: [
    { zh: '新生儿尚未报户口', en: 'a child born lately who is not registered yet' },
    registeredElsewhere,
    permitHolder,
    { zh: '确实共同生活的照料人', en: 'a carer who does live with the household' },
    { zh: '名册上的号码录入有误', en: 'the list carries a wrong number' },
  ],
  next: [
    {
      zh: '核对证件原件，入户查看是否共同生活，不属于的退出并重新计算。',
      en: 'See the original papers and visit the household; take off who does not belong and recalculate.',
    },
  ],
})
