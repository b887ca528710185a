import { any, daysBetween, defineCheck, equal, greaterThan, holds } from '@hedui/core'
import { reliefFraud } from '../law.ts'
import { days } from '../option.ts'
import { standingDeaths } from './died.ts'

/** Applied for or approved after the beneficiary had died. */
export const enrolledAfterDeath = defineCheck({
  id: 'enrolled-after-death',
  number: 'D02',
  version: '1',
  title: { zh: '死后准入', en: 'Enrolled after death' },
  description: {
    zh: '申请受理或审批日期晚于享受人死亡日期，超过容差。家庭项目看户主（申请人）。',
    en: 'Applied for or approved later than the beneficiary’s death by more than the tolerance. For a household the applicant is meant.',
  },
  subject: 'enrolment',
  needs: [['roll'], ['death', 'cremation']],
  about: 'person',
  per: ['person', 'programme'],
  severity: 'high',
  options: { tolerance: days({ title: { zh: '容差', en: 'tolerance' }, default: 0, source: 'design' }) },
  facts: (e) => {
    const died = e.to('beneficiary').death
    return {
      person: e.beneficiary,
      programme: e.programme,
      month: e.month,
      died,
      approvedAt: e.approvedAt,
      submittedAt: e.submittedAt,
      daysToApproval: daysBetween(died, e.approvedAt),
      daysToSubmission: daysBetween(died, e.submittedAt),
      amount: e
        .to('beneficiary')
        .many('payments')
        .from('payment')
        .where((p) => equal(p.programme, e.programme))
        .sum((p) => p.amount),
      nameAgrees: standingDeaths(e.to('beneficiary'))
        .where((d) => equal(d.name, e.name))
        .exists(),
    }
  },
  factTitles: {
    daysToApproval: { zh: '死亡至批准的天数', en: 'days from death to approval' },
    daysToSubmission: { zh: '死亡至受理的天数', en: 'days from death to application' },
  },
  conditions: ({ daysToApproval, daysToSubmission }, o) =>
    any(greaterThan(daysToApproval, o.tolerance), greaterThan(daysToSubmission, o.tolerance)),
  tier: ({ nameAgrees }) => ({ tier: 'A', holds: holds(nameAgrees), otherwise: 'B' }),
  stake: () => ({ programme: 'programme', month: 'month', amount: { fen: 'amount', take: 'max' } }),
  shows: { died: 'list', approvedAt: 'list', submittedAt: 'list', programme: 'list' },
  message: {
    zh: '[died:已于{died}死亡][?died:死亡在先]，其后仍为其办理{programme}[submittedAt:，{submittedAt}受理][approvedAt:，{approvedAt}批准]。',
    en: '[died:Died on {died}][?died:Had died], yet {programme} was taken up afterwards[submittedAt:, applied for on {submittedAt}][approvedAt:, approved on {approvedAt}].',
  },
  evidence: (e) => [e.cite('approvedAt'), standingDeaths(e.to('beneficiary')).cite('date')],
  basis: [reliefFraud],
  innocent: [
    { zh: '录入滞后，审批实际在死亡之前', en: 'a typing delay: it was decided before the death' },
    { zh: '依规追溯批准', en: 'an approval given retroactively' },
  ],
  next: [
    {
      zh: '调阅申请、审批原件和入户记录，查明申请人与领款人。',
      en: 'Call up the application, the approval and the visit record, and find out who applied and who drew the money.',
    },
  ],
})
