import {
  add,
  addMonths,
  all,
  any,
  asOf,
  type Condition,
  constant,
  defineCheck,
  equal,
  firstDay,
  type graph,
  greaterThan,
  greaterThanInclusive,
  holds,
  isIn,
  known,
  lessThanInclusive,
  max,
  min,
  month,
  monthsBetween,
  not,
  type Row,
  sub,
  type Term,
  truthOf,
} from '@hedui/core'
import { fact } from '../fact.ts'
import { oldAgeLaw } from '../law.ts'
import { months } from '../option.ts'
import { isValid } from './due/certificate.ts'
import { figures } from './due/figures.ts'
import { inForce } from './due/in-force.ts'
import { childrenWithoutCare, childStandard, dueDibao, twoSubsidies } from './law.ts'
import { headFacts, headTitles, inquiryInto, isPoor, poorFigures } from './poor.ts'
import { isUnattended, parentFacts, parentsOnRecord, parentTitles, unattendedFigures } from './unattended.ts'
import { hasNotDeclined, isUnserved, unclearFacts, unclearTitles } from './unserved.ts'

type Registration = Row<typeof graph.entities, 'registration'>

const period = fact('month', 'month')

/** Registered here, and not known to have moved away or to have died by the end of the month. */
const isHere = (r: Registration): Condition =>
  all(
    equal(r.status, 'resident'),
    not(known(r.movedOutAt)),
    not(lessThanInclusive(month(r.to('person').death), period)),
  )

const isOnDibao = (r: Registration): Condition =>
  holds(
    r
      .to('person')
      .many('memberships')
      .where((m) => all(equal(m.month, period), equal(m.programmeClass, 'dibao'), holds(m.counted)))
      .exists(),
  )

/** Old enough for the allowance of the place by the month that counts. */
function isOfAge(r: Registration): Condition {
  const { fen, count } = inForce(period)
  const later = min(max(count(figures.monthsLater), 0), 1)
  return all(
    greaterThan(fen.from80, 0),
    greaterThanInclusive(monthsBetween(month(r.birthDate), period), add(later, 80 * 12)),
    any(equal(count(figures.onlyOnDibao), 0), isOnDibao(r)),
  )
}

/** Holds a certificate, valid in the month, of a level for which the place pays something. */
function isCertified(
  r: Registration,
  ...paid: (readonly [level: readonly string[], rate: Term<'fen'>])[]
): Condition {
  return holds(
    r
      .to('person')
      .many('disabilityCertificates')
      .where((c) =>
        all(
          isValid(c, firstDay(period)),
          any(...paid.map(([levels, rate]) => all(isIn(c.disabilityLevel, levels), greaterThan(rate, 0)))),
        ),
      )
      .exists(),
  )
}

/** Somebody for whom the registers show everything that a benefit asks, and who does not draw it. */
export const eligibleNotEnrolled = defineCheck({
  id: 'eligible-not-enrolled',
  number: 'E04',
  version: '2',
  title: { zh: '漏保', en: 'Eligible but not enrolled' },
  description: {
    zh: '户籍登记在本地、没有迁出也没有死亡登记的人，按登记在所查月份符合下列条件之一，而该月不在发放之列：年龄达到本地高龄津贴起始年龄；持当月有效的一级、二级残疾人证（重度残疾人护理补贴）；计入低保且持当月有效的残疾人证（困难残疾人生活补贴）；未满18周岁，登记的父母均已死亡，或者重残、整月服刑或强制隔离戒毒六个月以上（孤儿、事实无人抚养儿童基本生活费；后者已计入低保、只补差额的不列）；为名单上的户主，经核查家庭财产符合规定，计入人员近十二个月取得的全部收入低于城乡标准中较低的（最低生活保障）。享受特困供养的除高龄津贴外都不列，享受孤儿基本生活费的不列生活补贴。名册和发放登记都不完整的月份没有结论；登记放弃的不列。亲子关系、家庭财产核查和收入没有部门文件，由接入的系统提供；没有任何记录的人不查这两项。',
    en: 'Somebody registered here, neither moved away nor dead, who by the registers met in the month examined what one of these asks and did not draw it: of the age of the place’s old-age allowance; with a valid certificate of level 1 or 2 (nursing subsidy); counted for the minimum living allowance with a valid certificate (living subsidy); under 18, each of both parents on record dead, severely disabled, or all month in prison or compulsory rehabilitation for six months or more (allowance of orphans and of children without care; of the latter not those counted for the minimum living allowance, who get no more than a difference); head of a household on a list whose assets were found within the rule and whose counted members were found to have earned in twelve months, all told, less than the lower of both standards (minimum living allowance). Of the destitute only the old-age allowance is asked, of orphans not the living subsidy. Without complete rolls or payments of the month there is no verdict; who is on record as having declined is left out. No file of a department has ties to parents, assets assessed or incomes: a host gives them, and of whom it gives none neither is asked.',
  },
  subject: 'registration',
  needs: [['population'], ['roll', 'payment']],
  about: 'person',
  per: ['person'],
  severity: 'high',
  tier: 'B',
  options: {
    monthsBack: months({
      title: {
        zh: '所查月份（核对日所在月份之前几个月）',
        en: 'month examined: months before that of the day of the check',
      },
      default: 1,
      source: 'design',
    }),
    recordedRefusal: months({
      title: { zh: '放弃登记的有效期', en: 'how long a recorded refusal stands' },
      default: 12,
      source: 'design',
    }),
  },
  figures: [
    figures.from80,
    figures.monthsLater,
    figures.onlyOnDibao,
    figures.living,
    figures.other1,
    figures.other2,
    ...unattendedFigures,
    ...poorFigures,
  ],
  facts: (r, o) => {
    const p = r.to('person')
    const { fen } = inForce(period)
    const misses = (programmes: readonly string[], excluded: readonly Condition[], isDue: Condition) =>
      truthOf(
        all(
          isDue,
          ...excluded,
          ...programmes.flatMap((programme) => [
            isUnserved(p, programme, period),
            hasNotDeclined(p, programme, period, o.recordedRefusal),
          ]),
        ),
      )
    const notTekun = holds(fact('truth', 'notTekun'))
    const any4 = ['1', '2', '3', '4']
    return {
      person: r.person,
      name: r.name,
      township: r.township,
      month: addMonths(month(asOf), sub(constant('count', 0), o.monthsBack)),
      isHere: truthOf(isHere(r)),
      ...unclearFacts(p),
      ...parentFacts(r, period),
      ...headFacts(r, period),
      notTekun: truthOf(isUnserved(p, 'tekun', period)),
      oldAge: misses(['old-age'], [], isOfAge(r)),
      nursing: misses(
        ['disability.nursing'],
        [notTekun],
        isCertified(r, [['1'], fen.other1], [['2'], fen.other2]),
      ),
      living: misses(
        ['disability.living'],
        [notTekun, isUnserved(p, 'orphan', period)],
        all(isOnDibao(r), isCertified(r, [any4, fen.living])),
      ),
      child: misses(['orphan', 'unattended-child'], [notTekun], isUnattended(r, period, isOnDibao(r))),
      dibao: misses(['dibao.rural', 'dibao.urban'], [notTekun], all(not(isOnDibao(r)), isPoor(r, period))),
    }
  },
  factTitles: {
    month: { zh: '所查月份', en: 'month examined' },
    isHere: { zh: '户籍在本地且在世', en: 'registered here and alive' },
    ...unclearTitles,
    ...parentTitles,
    ...headTitles,
    notTekun: { zh: '不享受特困供养', en: 'does not draw support of the destitute' },
    oldAge: { zh: '应享受而未享受高龄津贴', en: 'misses the old-age allowance' },
    nursing: { zh: '应享受而未享受重度残疾人护理补贴', en: 'misses the nursing subsidy' },
    living: { zh: '应享受而未享受困难残疾人生活补贴', en: 'misses the living subsidy' },
    child: {
      zh: '应享受而未享受孤儿、事实无人抚养儿童基本生活费',
      en: 'misses the allowance of orphans and children without care',
    },
    dibao: { zh: '应享受而未享受最低生活保障', en: 'misses the minimum living allowance' },
  },
  conditions: ({ isHere: here, oldAge, nursing, living, child, dibao }) =>
    all(holds(here), any(...[oldAge, nursing, living, child, dibao].map(holds))),
  stake: () => ({ month: 'month' }),
  shows: {
    name: 'list',
    township: 'list',
    month: 'list',
    oldAge: 'list',
    nursing: 'list',
    living: 'list',
    child: 'list',
    dibao: 'list',
  },
  message: {
    zh: '{township}{name}户籍在本地[oldAge:，年龄已够高龄津贴][nursing:，残疾等级够重度残疾人护理补贴][living:，是持证的低保对象，够困难残疾人生活补贴][child:，父母去世或不能抚养，够儿童基本生活费][dibao:，家庭收入和财产够最低生活保障][?oldAge:，或许够高龄津贴][?nursing:，或许够重度残疾人护理补贴][?living:，或许够困难残疾人生活补贴][?child:，或许够儿童基本生活费][?dibao:，或许够最低生活保障]，{month}却没有领取。',
    en: '{name} of {township} is registered here[oldAge:, old enough for the old-age allowance][nursing:, disabled enough for the nursing subsidy][living:, on the minimum living allowance with a certificate, which brings the living subsidy][child:, without parents who could care, which brings the allowance of children][dibao:, with income and assets that bring the minimum living allowance][?oldAge:, perhaps due the old-age allowance][?nursing:, perhaps due the nursing subsidy][?living:, perhaps due the living subsidy][?child:, perhaps due the allowance of children][?dibao:, perhaps due the minimum living allowance], yet drew nothing of it for {month}.',
  },
  evidence: (r) => [
    r.cite('birthDate'),
    r.to('person').many('disabilityCertificates').cite('disabilityLevel'),
    r
      .to('person')
      .many('memberships')
      .where((m) => equal(m.month, period))
      .cite('counted'),
    ...parentsOnRecord(r, period),
    ...inquiryInto(r, period),
  ],
  basis: [oldAgeLaw, twoSubsidies, childStandard, childrenWithoutCare, dueDibao],
  innocent: [
    { zh: '本人放弃或拒绝申请', en: 'refused, or chose not to apply' },
    { zh: '刚符合条件，申请正在办理', en: 'became eligible lately; the application is under way' },
    { zh: '长期不在本地居住', en: 'has lived elsewhere for long' },
    { zh: '残疾人不需要长期照护', en: 'is not in need of long care' },
    { zh: '已被收养，收养没有登记', en: 'an adoption that is not on record' },
    { zh: '核查之后家庭收入、财产已有变化', en: 'income or assets have changed since the inquiry' },
  ],
  next: [
    {
      zh: '主动联系本人或家属，告知政策，帮助提出申请；确实放弃的登记并注明有效期。',
      en: 'Contact the person or the family, explain what there is and help with an application; put a refusal on record with its date.',
    },
  ],
})
