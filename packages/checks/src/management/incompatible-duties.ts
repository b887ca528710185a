import {
  all,
  any,
  type Condition,
  constant,
  defineCheck,
  equal,
  type graph,
  holds,
  isIn,
  notEqual,
  type Row,
  type Term,
  truthOf,
} from '@hedui/core'
import { codes, texts } from '../option.ts'
import { officersLiable, separateSteps } from './law.ts'

type Action = Row<typeof graph.entities, 'action'>

/** Pairs of acts that may be told apart, the earlier first. */
const pairs = [
  ['enter', 'approve'],
  ['enter', 'pay'],
  ['check', 'approve'],
  ['approve', 'pay'],
] as const

const own = (a: Action) => a.many('sameItem').where((b) => equal(b.actor, a.actor))
const ownAct = (a: Action, act: string) => own(a).where((b) => equal(b.act, act))

/** Whether the officer did both acts of a pair that the locality forbids, this being the first. */
const both = (a: Action, forbidden: Term<'option'>): Condition =>
  any(
    ...pairs.map(([first, second]) =>
      all(
        isIn(constant('code', `${first}+${second}`), forbidden),
        equal(a.act, first),
        holds(ownAct(a, second).exists()),
      ),
    ),
  )

/** One officer did what two must do, or acted on what another area answers for. */
export const incompatibleDuties = defineCheck({
  id: 'incompatible-duties',
  number: 'M03',
  version: '1',
  title: { zh: '职责冲突、越权', en: 'Incompatible duties or action outside one’s area' },
  description: {
    zh: '同一人对同一事项办理了互不相容的两个环节（豁免单位除外），或者办理了所辖乡镇以外的事项。没有所辖乡镇的，视为管全县。可选的组合：录入＋审批、录入＋发放、审核＋审批、审批＋发放。',
    en: 'One officer performed two incompatible acts on one item (allowed offices aside), or acted on an item of a township that is not the officer’s. An officer without a township answers for the whole county. Pairs that may be set: enter+approve, enter+pay, check+approve, approve+pay.',
  },
  subject: 'action',
  needs: [['action']],
  about: 'officer',
  per: ['officer', 'item'],
  severity: 'high',
  tier: 'B',
  options: {
    incompatiblePairs: codes({
      title: { zh: '互不相容的环节', en: 'incompatible acts' },
      default: ['enter+approve', 'approve+pay'],
      source: 'design',
    }),
    allowList: texts({
      title: { zh: '豁免的单位', en: 'offices that may' },
      default: ['none'],
      source: 'design',
    }),
  },
  facts: (a, o) => ({
    officer: a.actor,
    name: a.name,
    item: a.item,
    at: a.at,
    both: truthOf(both(a, o.incompatiblePairs)),
    allowed: truthOf(isIn(a.office, o.allowList)),
    township: a.township,
    ownTownship: a.actorTownship,
  }),
  factTitles: {
    both: { zh: '同一人办理互不相容的环节', en: 'one officer performed two incompatible acts' },
    allowed: { zh: '豁免的单位', en: 'an office that may' },
  },
  conditions: ({ both: isBoth, allowed, township, ownTownship }) =>
    any(all(holds(isBoth), equal(allowed, false)), notEqual(township, ownTownship)),
  shows: { name: 'list', item: 'list', at: 'list' },
  message: {
    zh: '{name}{at}对事项{item}一人办理了不相容的两个环节，或者办理了辖区以外的事项。',
    en: '{name} performed incompatible acts on {item} ({at}), or acted outside the officer’s own area.',
  },
  evidence: (a) => [own(a).cite('act')],
  basis: [separateSteps, officersLiable],
  innocent: [
    { zh: '人员少的单位，经批准兼岗', en: 'a small office in which one may do both' },
    { zh: '经授权代办其他乡镇的事项', en: 'acting for another township by delegation' },
    { zh: '共用账号，实际由不同人办理', en: 'a shared account behind which others acted' },
  ],
  next: [
    {
      zh: '调取操作日志，核实实际经办人；确属一人包办的，由他人重新审核该事项并调整权限。',
      en: 'Look at the log and find out who acted; where it was one person, have the item reviewed by another and change the rights.',
    },
  ],
})
