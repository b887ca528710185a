import {
  all,
  any,
  type Condition,
  defineCheck,
  firstDay,
  type graph,
  greaterThanInclusive,
  holds,
  isIn,
  known,
  not,
  notEqual,
  type Row,
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
import { meansTested, paidFor } from '../means-tested.ts'
import { namedAs } from '../named-as.ts'
import { codes } from '../option.ts'
import { placeOfApplication } from './law.ts'

type Recipient = Row<typeof graph.entities, 'recipient'>
type Registration = Row<typeof graph.entities, 'registration'>

/** A registration that stood on a day of the month; a later move here may have been one within the place. */
const stoodIn =
  (r: Recipient) =>
  (x: Registration): Condition =>
    any(
      all(not(known(x.movedOutAt)), notEqual(x.status, 'moved-out')),
      greaterThanInclusive(x.movedOutAt, firstDay(r.month)),
    )

/** Money for a month in which the person is registered nowhere in the area. */
export const noQualifyingHukou = defineCheck({
  id: 'no-qualifying-hukou',
  number: 'E02',
  version: '2',
  title: { zh: '户籍迁出、非本市户籍', en: 'No qualifying household registration' },
  description: {
    zh: '计入保障的人员在款项所属月份没有一天登记在本地户籍，而户籍登记覆盖本地。当月迁出的，当月仍算登记；在本地内迁移的不算；接受居住证的项目不在内。登记中从未有过此人、号码又不是本地签发的，只作提示；居住证号码不作结论。',
    en: 'In the month paid for a counted person was registered here on no day, and the household register covers the place. Who moved away in the course of the month was registered in it; moves within the place do not matter; programmes that accept residence permits are left out. Somebody of whom the register never had an entry, by a number that another place issued, is but a note; of residence permits there is no verdict.',
  },
  subject: 'recipient',
  needs: [['payment'], ['population']],
  about: 'person',
  per: ['person', 'programme'],
  severity: 'medium',
  options: {
    layers: meansTested.layers,
    ownPrefixes,
    programmes: codes({
      title: { zh: '限本地户籍的项目类', en: 'classes of programmes for those registered here' },
      default: ['dibao', 'tekun', 'old-age', 'disability', 'child'],
      source: '《最低生活保障审核确认办法》（2021）第四条、第五条（有条件的地区可凭居住证申请）；其余 design',
    }),
  },
  facts: (r, o) => {
    const registrations = r.to('person').many('registrations')
    return {
      ...paidFor(r),
      isRegistered: registrations.where(stoodIn(r)).exists(),
      onRecord: registrations.exists(),
      ...issued(r.to('person'), o),
      movedOutAt: registrations.max((x) => x.movedOutAt),
      nameAgrees: registrations.where((x) => namedAs(x.name, r)).exists(),
    }
  },
  factTitles: {
    isRegistered: { zh: '当月登记在本地', en: 'registered here in the month' },
    onRecord: { zh: '户籍登记中有过此人', en: 'was ever registered here' },
    ...issuedTitles,
    movedOutAt: { zh: '迁出日期', en: 'moved away on' },
  },
  conditions: ({ layer, class: programmeClass, counted, isRegistered, onRecord, ...numbers }, o) =>
    all(
      isIn(layer, o.layers),
      isIn(programmeClass, o.programmes),
      holds(counted),
      not(holds(isRegistered)),
      any(holds(onRecord), hasRegister(numbers)),
    ),
  severities: ({ onRecord, ...numbers }) => [{ severity: 'info', when: mayBeElsewhere(onRecord, numbers) }],
  tier: ({ nameAgrees }) => ({ tier: 'A', holds: holds(nameAgrees), otherwise: 'B' }),
  stake: () => ({ programme: 'programme', month: 'month', amount: { fen: 'amount' } }),
  shows: { movedOutAt: 'list', month: 'list', amount: 'sum', programme: 'list' },
  message: {
    zh: '{month}享受{programme}，当月在本地没有户籍登记[movedOutAt:，户口已于{movedOutAt}迁出]。',
    en: 'Counted for {programme} in {month} without a registration here[movedOutAt:, having moved away on {movedOutAt}].',
  },
  evidence: (r) => [
    r.to('payment').cite('amount'),
    r.to('membership').cite('counted'),
    r.to('person').many('registrations').cite('movedOutAt'),
  ],
  basis: [placeOfApplication],
  innocent: [
    registeredElsewhere,
    permitHolder,
    { zh: '本地接受居住证申请', en: 'the place accepts residence permits' },
    {
      zh: '正在办理迁移，当月仍在本地登记',
      en: 'a move is under way, and the person was still registered here',
    },
    { zh: '在本地乡镇之间迁移', en: 'moved between townships of the place' },
    { zh: '名册上的号码有误', en: 'the number on the roll is wrong' },
  ],
  next: [
    {
      zh: '核实户籍与居住地，不再符合的自次月停发；夫妻分属两地的按第五条确定受理地。',
      en: 'Find out where the person is registered and lives; where nothing is due any more, stop from the next month; for members of different places, article 5 says where they apply.',
    },
  ],
})
