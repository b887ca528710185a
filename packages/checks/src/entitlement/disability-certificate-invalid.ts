import {
  addMonths,
  all,
  any,
  type Condition,
  choose,
  constant,
  defineCheck,
  equal,
  greaterThanInclusive,
  holds,
  isIn,
  isNotIn,
  known,
  month,
  not,
  notEqual,
  type Term,
  truthOf,
} from '@hedui/core'
import { codes, months } from '../option.ts'
import { recorded } from '../recorded.ts'
import { twoSubsidies } from './law.ts'

/** A disability subsidy drawn on a certificate that does not carry it. */
export const disabilityCertificateInvalid = defineCheck({
  id: 'disability-certificate-invalid',
  number: 'E03',
  version: '1',
  title: { zh: '残疾证失效、等级不符', en: 'Disability certificate invalid or level differs' },
  description: {
    zh: '当月在残疾人补贴名册上，而登记库中本人没有当月有效且等级在发放范围内的残疾人证；或名册所填等级不在发放范围；或证号第19、20位与名册所填类别、等级不同；或证号前18位不是本人的身份证号码。',
    en: 'On the roll of a subsidy for disabled persons, while the register shows no certificate of the person that was valid in the month and of a level that the programme takes; or the roll states a level that the programme does not take; or characters 19 and 20 of the certificate number differ from the category and level stated; or its first 18 are not the person’s own number.',
  },
  subject: 'enrolment',
  needs: [['roll']],
  about: 'person',
  per: ['person', 'programme'],
  severity: 'high',
  options: {
    programmes: codes({
      title: { zh: '凭残疾人证发放的项目', en: 'programmes paid on a disability certificate' },
      default: ['disability.living', 'disability.nursing'],
      source: '国发〔2015〕52号（残疾人两项补贴）',
    }),
    severe: codes({
      title: { zh: '限定等级的项目', en: 'programmes that take certain levels only' },
      default: ['disability.nursing'],
      source: '国发〔2015〕52号（重度残疾人护理补贴）',
    }),
    levels: codes({
      title: { zh: '限定等级的项目发放的等级', en: 'levels that they take' },
      default: ['1', '2'],
      source: '国发〔2015〕52号（一级、二级）',
    }),
    mentalLevels: codes({
      title: {
        zh: '其中智力、精神残疾发放的等级',
        en: 'levels that they take of intellectual and mental disability',
      },
      default: ['1', '2'],
      source: '国发〔2015〕52号（有条件的地方可扩大到三级、四级智力、精神残疾人）',
    }),
    renewalGrace: months({
      title: { zh: '到期后换证的宽限', en: 'time to renew a certificate after it expired' },
      default: 0,
      source: 'design',
    }),
  },
  facts: (e, o) => {
    const { disabilityCategory, disabilityLevel, certificateCategory, certificateLevel } = e
    const isTaken = (category: Term<'code'>, level: Term<'code'>): Condition =>
      any(
        isNotIn(e.programme, o.severe),
        isIn(level, o.levels),
        all(isIn(category, ['intellectual', 'mental']), isIn(level, o.mentalLevels)),
      )
    const fitting = e
      .to('beneficiary')
      .many('disabilityCertificates')
      .where((c) =>
        all(
          any(
            all(equal(c.certificateStatus, 'valid'), not(known(c.expiresAt))),
            all(
              isIn(c.certificateStatus, ['valid', 'expired']),
              greaterThanInclusive(addMonths(month(c.expiresAt), o.renewalGrace), e.month),
            ),
          ),
          isTaken(c.disabilityCategory, c.disabilityLevel),
        ),
      )
    const identified = e
      .to('beneficiary')
      .many('identifiers')
      .where((i) => isIn(i.state, ['ok', 'legacy-15']))
    const foreign = truthOf(all(holds(identified.exists()), notEqual(e.certificateHolder, e.beneficiary)))
    const differs = truthOf(
      any(notEqual(certificateCategory, disabilityCategory), notEqual(certificateLevel, disabilityLevel)),
    )
    const outside = truthOf(not(isTaken(disabilityCategory, disabilityLevel)))
    const none = truthOf(not(holds(fitting.exists())))
    const fault = (when: Condition, code: string, otherwise: Term<'code'>) =>
      choose(when, constant('code', code), otherwise)
    return {
      person: e.beneficiary,
      programme: e.programme,
      month: e.month,
      foreign,
      differs,
      outside,
      none,
      fault: fault(
        holds(foreign),
        'foreign',
        fault(recorded(differs), 'differs', fault(recorded(outside), 'outside', constant('code', 'none'))),
      ),
      nameAgrees: e
        .to('beneficiary')
        .many('disabilityCertificates')
        .where((c) => equal(c.name, e.name))
        .exists(),
      amount: e
        .to('personMonth')
        .many('payments')
        .from('payment')
        .where((p) => equal(p.programme, e.programme))
        .sum((p) => p.amount),
    }
  },
  factTitles: {
    foreign: { zh: '证号前18位不是本人号码', en: 'the certificate number is that of somebody else' },
    differs: { zh: '证号与所填类别、等级不同', en: 'the number differs from the category or level stated' },
    outside: { zh: '所填等级不在发放范围', en: 'the level stated is outside the programme' },
    none: { zh: '登记库中无有效且合规的残疾人证', en: 'the register has no valid certificate that fits' },
    fault: { zh: '问题', en: 'what is wrong' },
  },
  codeTitles: {
    fault: {
      foreign: {
        zh: '证号前18位不是本人的身份证号码',
        en: 'the number on the roll begins with somebody else’s',
      },
      differs: {
        zh: '证号第19、20位与名册所填类别、等级不同',
        en: 'characters 19 and 20 of the number differ from the category and level on the roll',
      },
      outside: { zh: '等级不在发放范围', en: 'the level is outside the programme' },
      none: {
        zh: '登记库中没有当月有效且等级相符的证件',
        en: 'the register has no certificate that was valid in the month and of a level that fits',
      },
    },
  },
  conditions: ({ programme, foreign, differs, outside, none }, o) =>
    all(isIn(programme, o.programmes), any(holds(foreign), holds(differs), holds(outside), holds(none))),
  tier: ({ nameAgrees }) => ({ tier: 'A', holds: holds(nameAgrees), otherwise: 'B' }),
  stake: () => ({ programme: 'programme', month: 'month', amount: { fen: 'amount' } }),
  shows: { month: 'list', programme: 'list', fault: 'list', amount: 'sum' },
  message: {
    zh: '{month}享受{programme}，所凭的残疾人证有问题[fault:：{fault}]。',
    en: 'Draws {programme} for {month} on a disability certificate that does not carry it[fault:: {fault}].',
  },
  evidence: (e) => [
    e.cite('disabilityCertificate'),
    e.to('beneficiary').many('disabilityCertificates').cite('certificateStatus'),
  ],
  basis: [twoSubsidies],
  innocent: [
    { zh: '正在换领新证', en: 'a new certificate is being issued' },
    { zh: '补发的证件，证号末尾另有B1、B2', en: 'a reissued card, whose number ends in B1 or B2' },
    { zh: '旧证注销，另有有效的新证', en: 'the old certificate is cancelled and a new one is valid' },
    { zh: '证件在所属期之后才冻结或注销', en: 'frozen or cancelled only after the month paid for' },
  ],
  next: [
    {
      zh: '向残联核实证件状态、类别、等级及生效日期，更正名册或自次月停发。',
      en: 'Ask the federation for the status, category, level and dates of the certificate; correct the roll or stop from the next month.',
    },
  ],
})
