import {
  age,
  all,
  any,
  asOf,
  type Condition,
  defineCheck,
  equal,
  type graph,
  greaterThanInclusive,
  holds,
  isIn,
  known,
  lessThanInclusive,
  month,
  monthsBetween,
  not,
  type Row,
  type Term,
  truthOf,
} from '@hedui/core'
import { oldAgeLaw, reliefFunds } from '../law.ts'
import { layers } from '../layers.ts'
import { months, years } from '../option.ts'
import { notRecorded, recorded } from '../recorded.ts'

type Recipient = Row<typeof graph.entities, 'recipient'>
type Proof = Row<typeof graph.entities, 'lifeProof'>
type Application = Row<typeof graph.entities, 'application'>
type Stay = Row<typeof graph.entities, 'stay'>
type Silence = { readonly maxSilence: Term<'option'> }

const isRecent = (at: Term<'date'>, o: Silence): Condition =>
  lessThanInclusive(monthsBetween(month(at), month(asOf)), o.maxSilence)

const hasPassed = (o: Silence) => (p: Proof) => all(equal(p.result, 'passed'), isRecent(p.provedAt, o))
const hasApplied = (o: Silence) => (a: Application) => isRecent(a.submittedAt, o)
const hasStayed = (o: Silence) => (s: Stay) => any(not(known(s.leftAt)), isRecent(s.leftAt, o))

/** Whether of none of the rows it is on record that they fulfil a condition. */
const noneOf = <R>(
  rows: { where(met: (row: R) => Condition): { exists(): Term<'truth'> } },
  met: (row: R) => Condition,
): Term<'truth'> =>
  truthOf(notRecorded(rows.where(met).exists(), rows.where((row) => not(known(truthOf(met(row))))).exists()))

const person = (r: Recipient) => r.to('person')

/** Somebody very old is paid, and for long nothing on record shows that he or she lives. */
export const noRecentLifeProof = defineCheck({
  id: 'no-recent-life-proof',
  number: 'D06',
  version: '1',
  title: { zh: '高龄无生存证明', en: 'Very old, no recent proof of life' },
  description: {
    zh: '计入保障的人员已达规定年龄，最近规定月数内没有通过的生存认证、没有提交申请、也没有在养老机构入住的记录，且没有死亡登记。仅为提示，绝不能据此停发。',
    en: 'A counted person is of the age set or older, and within the last months no record tells of a proof of life that was passed, of an application or of a stay in a care home, nor of a death. It is a note, and never a reason to stop.',
  },
  subject: 'recipient',
  needs: [['payment'], ['life-proof']],
  about: 'person',
  per: ['person'],
  severity: 'info',
  tier: 'B',
  options: {
    layers,
    minAge: years({ title: { zh: '年龄不低于', en: 'age from' }, default: 80, source: 'design' }),
    maxSilence: months({
      title: { zh: '最长无证明期', en: 'time without a proof' },
      default: 12,
      source: 'design',
    }),
  },
  facts: (r, o) => ({
    person: r.person,
    programme: r.programme,
    layer: r.layer,
    counted: r.counted,
    years: age(
      person(r)
        .many('identifiers')
        .max((i) => i.birthDate),
      asOf,
    ),
    isUnproved: noneOf(person(r).many('lifeProofs'), hasPassed(o)),
    hasNotApplied: noneOf(person(r).many('applications'), hasApplied(o)),
    hasNotStayed: noneOf(person(r).many('stays'), hasStayed(o)),
    isDead: truthOf(recorded(person(r).many('deaths').exists())),
    lastProof: person(r)
      .many('lifeProofs')
      .where((p) => equal(p.result, 'passed'))
      .max((p) => p.provedAt),
  }),
  factTitles: {
    years: { zh: '年龄', en: 'age' },
    isUnproved: { zh: '近期没有通过生存认证', en: 'passed no proof of life lately' },
    hasNotApplied: { zh: '近期没有提交申请', en: 'applied for nothing lately' },
    hasNotStayed: { zh: '近期没有入住养老机构', en: 'stayed in no care home lately' },
    isDead: { zh: '有死亡登记', en: 'a death is on record' },
    lastProof: { zh: '上次通过认证', en: 'last proof passed' },
  },
  conditions: ({ layer, counted, years: old, isUnproved, hasNotApplied, hasNotStayed, isDead }, o) =>
    all(
      isIn(layer, o.layers),
      holds(counted),
      greaterThanInclusive(old, o.minAge),
      holds(isUnproved),
      holds(hasNotApplied),
      holds(hasNotStayed),
      not(holds(isDead)),
    ),
  shows: { years: 'list', lastProof: 'list', programme: 'list' },
  message: {
    zh: '[years:已满{years}岁][?years:年事已高]，享受{programme}，[lastProof:上次通过生存认证在{lastProof}，此后没有生存证明][?lastProof:没有查到近期的生存证明]。',
    en: '[years:Aged {years}][?years:Very old], receives {programme}; [lastProof:life was last proved on {lastProof}][?lastProof:no recent proof of life is on record].',
  },
  evidence: (r) => [r.to('payment').cite('beneficiary'), person(r).many('lifeProofs').cite('provedAt')],
  basis: [oldAgeLaw, reliefFunds],
  innocent: [
    { zh: '卧床、行动不便，无法自行认证', en: 'confined to bed or home, and cannot prove it alone' },
    { zh: '村（居）已上门看望，没有录入', en: 'the village called, and nobody entered it' },
    { zh: '在外地随子女居住', en: 'lives with children elsewhere' },
  ],
  next: [
    {
      zh: '上门或视频探望，补录认证；见到本人之前不得停发。',
      en: 'Visit or call by video, and enter the proof; do not stop anything before somebody has seen the person.',
    },
  ],
})
