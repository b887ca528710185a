import {
  all,
  any,
  type Condition,
  choose,
  defineCheck,
  equal,
  type graph,
  holds,
  isIn,
  known,
  type Row,
  type Term,
} from '@hedui/core'
import { relativesFiled } from '../law.ts'
import { officersLiable } from '../management/law.ts'
import { codes } from '../option.ts'
import { relations } from './relations.ts'

type Action = Row<typeof graph.entities, 'action'>
type Application = Row<typeof graph.entities, 'application'>

/** Whether an application that the act is about fulfils something. */
const isFor = (a: Action, met: (x: Application) => Condition) => a.many('applications').where(met).exists()

const posts = (a: Action) => a.to('actor').many('posts')

/** What officials declared of the applicant, and what was filed: both tell of the officer who acts. */
const declared = (a: Action, x: Application, o: { readonly relations: Term<'option'> }) =>
  x
    .to('beneficiary')
    .many('relativeOf')
    .where((k) => all(equal(k.person, a.actor), isIn(k.kin, o.relations)))
const filed = (a: Action, x: Application, o: { readonly relations: Term<'option'> }) =>
  x
    .to('beneficiary')
    .many('kinFilings')
    .where((f) => all(equal(f.officer, a.actor), isIn(f.kin, o.relations)))

/** An address that names a house; unknown where the application states none. */
const house = (x: Application) => choose(known(x.address), x.houseAddress, x.address)

/** An officer handles the application of a near relative, or of somebody whose account, phone or home is the officer's. */
export const handlerConflictOfInterest = defineCheck({
  id: 'handler-conflict-of-interest',
  number: 'G04',
  version: '1',
  title: { zh: '经办人利害关系', en: 'Handler’s conflict of interest' },
  description: {
    zh: '录入、审核或审批申请的人员就是申请人或其近亲属（干部申报或已备案），或者与申请人同户登记、共用账号、联系电话或写到门牌号的住址。',
    en: 'Who entered, checked or approved an application is the applicant or a near relative (declared by the officer, or filed), or shares the household register, an account, a phone or an address with a house number with the applicant.',
  },
  subject: 'action',
  needs: [['action'], ['application']],
  about: 'officer',
  per: ['officer', 'item'],
  severity: 'high',
  tier: 'B',
  options: {
    acts: codes({
      title: { zh: '哪些环节', en: 'acts examined' },
      default: ['enter', 'check', 'approve'],
      source: 'design: whoever handled or approved',
    }),
    relations,
  },
  facts: (a, o) => ({
    officer: a.actor,
    name: a.name,
    item: a.item,
    act: a.act,
    at: a.at,
    isOwn: isFor(a, (x) => equal(x.beneficiary, a.actor)),
    isRelatives: isFor(a, (x) => any(holds(declared(a, x, o).exists()), holds(filed(a, x, o).exists()))),
    sharesBook: isFor(a, (x) => equal(x.to('beneficiary').home, a.to('actor').home)),
    sharesAccount: isFor(a, (x) =>
      holds(
        x
          .to('beneficiary')
          .many('payments')
          .where((p) =>
            holds(
              posts(a)
                .where((post) => equal(post.account, p.account))
                .exists(),
            ),
          )
          .exists(),
      ),
    ),
    sharesPhone: isFor(a, (x) =>
      holds(
        posts(a)
          .where((post) => equal(post.phone, x.phone))
          .exists(),
      ),
    ),
    sharesAddress: isFor(a, (x) =>
      holds(
        a
          .to('actor')
          .many('registrations')
          .where((g) => equal(g.address, house(x)))
          .exists(),
      ),
    ),
  }),
  factTitles: {
    isOwn: { zh: '经办人就是申请人', en: 'the officer is the applicant' },
    isRelatives: { zh: '申请人是经办人近亲属', en: 'the applicant is a near relative' },
    sharesBook: { zh: '同户登记', en: 'one household register' },
    sharesAccount: { zh: '共用账号', en: 'one account' },
    sharesPhone: { zh: '共用联系电话', en: 'one phone' },
    sharesAddress: { zh: '住址相同', en: 'one address' },
  },
  conditions: ({ act, isOwn, isRelatives, sharesBook, sharesAccount, sharesPhone, sharesAddress }, o) =>
    all(
      isIn(act, o.acts),
      any(
        holds(isOwn),
        holds(isRelatives),
        holds(sharesBook),
        holds(sharesAccount),
        holds(sharesPhone),
        holds(sharesAddress),
      ),
    ),
  shows: {
    name: 'list',
    item: 'list',
    at: 'list',
    isRelatives: 'list',
    sharesBook: 'list',
    sharesAccount: 'list',
    sharesPhone: 'list',
    sharesAddress: 'list',
  },
  message: {
    zh: '{name}于{at}经办申请{item}，却与申请人有利害关系[isRelatives:，是近亲属][sharesBook:，同户登记][sharesAccount:，共用账号][sharesPhone:，共用电话][sharesAddress:，住址相同]。',
    en: '{name} handled application {item} on {at}, but is tied to the applicant[isRelatives:, as a near relative][sharesBook:, by one household register][sharesAccount:, by one account][sharesPhone:, by one telephone][sharesAddress:, by one address].',
  },
  evidence: (a) => [a.cite('act'), a.many('applications').cite('beneficiary'), posts(a).cite('account')],
  basis: [relativesFiled, officersLiable],
  innocent: [
    {
      zh: '村子小、亲属多，已回避并由他人复核',
      en: 'a small village of relatives; the officer stood back and another reviewed',
    },
    { zh: '代为填写村委会电话', en: 'the village office’s phone was entered for somebody who has none' },
    {
      zh: '地址写的是村委会或安置点',
      en: 'the address is that of the village office or of a place for resettled people',
    },
  ],
  next: [
    {
      zh: '由无利害关系的人员重新审核该申请并入户核查；应回避未回避的按规定处理。',
      en: 'Have somebody without an interest review the application and visit; deal with a failure to stand back as the rules require.',
    },
  ],
})
