import {
  all,
  any,
  daysBetween,
  defineCheck,
  equal,
  type graph,
  greaterThan,
  isIn,
  lessThan,
  type Row,
  type Term,
} from '@hedui/core'
import { deathReview } from '../law.ts'
import { codes, days } from '../option.ts'
import { standingDeaths } from './died.ts'

type Person = Row<typeof graph.entities, 'person'>

/** Proofs that the person was alive. */
const provenAlive = (person: Person, methods: Term<'option'>) =>
  person.many('lifeProofs').where((p) => all(equal(p.result, 'passed'), isIn(p.method, methods)))

/** What registers say of one death does not fit together, or the person was seen alive after it. */
export const deathRecordsConflict = defineCheck({
  id: 'death-records-conflict',
  number: 'D05',
  version: '1',
  title: { zh: '死亡信息冲突', en: 'Death records conflict' },
  description: {
    zh: '未撤销的死亡日期相差超过容差，或火化早于登记的死亡日期，或在登记的死亡日期之后又通过生存认证。登记日期、火化日期与死亡日期不是一回事，不相比较。本项只提示死亡信息须先核实，不加重其他疑点。',
    en: 'Days of death that were not revoked lie further apart than allowed, or a cremation precedes one, or a proof of life was passed after one. The days of registration and of cremation are other facts and are not compared with each other. It says that the death must be verified first, and makes no other lead graver.',
  },
  subject: 'person',
  needs: [['death', 'cremation']],
  about: 'person',
  per: ['person'],
  severity: 'medium',
  tier: 'B',
  options: {
    maxGap: days({
      title: { zh: '死亡日期最多相差', en: 'days of death may differ by' },
      default: 3,
      source: 'design',
    }),
    methods: codes({
      title: { zh: '可证明在世的认证方式', en: 'ways of proof that show a living person' },
      default: ['face', 'visit', 'app'],
      source: 'design',
    }),
  },
  facts: (p, o) => ({
    person: p.self,
    first: standingDeaths(p).min((d) => d.date),
    last: standingDeaths(p).max((d) => d.date),
    cremated: standingDeaths(p)
      .from('cremation')
      .min((d) => d.registeredAt),
    proved: provenAlive(p, o.methods).max((proof) => proof.provedAt),
  }),
  factTitles: {
    first: { zh: '最早的死亡日期', en: 'the earliest day of death' },
    last: { zh: '最晚的死亡日期', en: 'the latest day of death' },
    cremated: { zh: '火化日期', en: 'cremated on' },
    proved: { zh: '最近通过生存认证', en: 'last proof of life' },
  },
  conditions: ({ first, last, cremated, proved }, o) =>
    any(
      greaterThan(daysBetween(first, last), o.maxGap),
      lessThan(cremated, last),
      greaterThan(proved, first),
    ),
  shows: { first: 'list', last: 'list', cremated: 'list', proved: 'list' },
  message: {
    zh: '[first:死亡登记最早写{first}、最晚写{last}][?first:死亡登记不止一个日期][cremated:，火化在{cremated}][proved:，生存认证却通过到{proved}]，互相矛盾。',
    en: '[first:The recorded days of death run from {first} to {last}][?first:More than one day of death is recorded][cremated:, the cremation was on {cremated}][proved:, and life was proved as late as {proved}]: they contradict each other.',
  },
  evidence: (p, o) => [standingDeaths(p).cite('date'), provenAlive(p, o.methods).cite('provedAt')],
  basis: [deathReview],
  innocent: [
    { zh: '认证、申领记录补录了较晚的日期', en: 'a proof or a claim entered with a later date' },
    { zh: '登记误填了他人的号码', en: 'a register carries another person’s number by mistake' },
  ],
  next: [
    {
      zh: '入户见人核实，以死亡证明为准，请登记机关更正；核实前不得仅凭死亡信息停发。',
      en: 'Visit the person, go by the death certificate and have the register corrected; do not stop a benefit on these records alone.',
    },
  ],
})
