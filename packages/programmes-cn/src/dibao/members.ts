import {
  age,
  all,
  any,
  equal,
  firstDay,
  greaterThanInclusive,
  holds,
  isIn,
  lessThan,
  month,
  not,
} from '@hedui/core'
import type { Given, MemberGrounds, MemberRow } from '@hedui/core/decide'
import { law } from '../law.ts'
import type { figures } from './figures.ts'

type LeftOut = Pick<typeof figures, 'conscriptsLeftOut' | 'othersLeftOut'>

/** Whom the law counts as the household, as on the first day of the month. */
export function members(m: MemberRow, { month: decided, figures: f }: Given<LeftOut>): MemberGrounds {
  const today = firstDay(decided)
  const child = isIn(m.relation, ['son', 'daughter'])
  const died = month(m.to('person').death)
  return {
    counted: {
      applicant: {
        title: { zh: '本人', en: 'the head' },
        basis: [law.counted],
        when: equal(m.relation, 'head'),
      },
      spouse: {
        title: { zh: '配偶', en: 'spouse' },
        basis: [law.counted],
        when: equal(m.relation, 'spouse'),
      },
      minor: {
        title: { zh: '未成年子女', en: 'child under 18' },
        basis: [law.counted],
        when: all(child, lessThan(age(m.to('person').birthDate, today), 18)),
      },
      dependent: {
        title: {
          zh: '不能独立生活的成年子女（含全日制本科及以下在校生）',
          en: 'grown-up child unable to live independently (full-time up to bachelor included)',
        },
        basis: [law.counted],
        when: all(
          child,
          any(
            holds(m.dependent),
            all(
              holds(m.fullTime),
              isIn(m.schooling, ['compulsory', 'upper-secondary', 'college', 'bachelor']),
            ),
          ),
        ),
      },
      supported: {
        title: {
          zh: '有法定赡养、扶养、抚养义务关系并长期共同居住',
          en: 'legal duty of support, and has long lived together',
        },
        basis: [law.counted],
        when: all(any(child, equal(m.relation, 'parent'), holds(m.supportDuty)), holds(m.livesTogether)),
      },
    },
    notCounted: {
      dead: {
        title: { zh: '已于此前月份死亡', en: 'died in an earlier month' },
        basis: [law.afterDeath],
        when: any(
          lessThan(died, decided),
          all(equal(m.personStatus, 'dead'), not(greaterThanInclusive(died, decided))),
        ),
      },
      prison: {
        title: { zh: '在监狱内服刑', en: 'in prison' },
        basis: [law.notCounted],
        when: equal(m.personStatus, 'in-prison'),
      },
      rehabilitation: {
        title: { zh: '强制隔离戒毒', en: 'in compulsory drug rehabilitation' },
        basis: [law.notCounted],
        when: equal(m.personStatus, 'in-rehabilitation'),
      },
      missing: {
        title: { zh: '宣告失踪', en: 'declared missing' },
        basis: [law.notCounted],
        when: equal(m.personStatus, 'missing'),
      },
      clergy: {
        title: {
          zh: '连续三年以上脱离家庭独立生活的宗教教职人员',
          en: 'clergy living apart from the household for 3 years or more',
        },
        basis: [law.notCounted],
        when: all(equal(m.personStatus, 'clergy'), greaterThanInclusive(age(m.apartSince, today), 3)),
      },
      tekun: {
        title: { zh: '已纳入特困人员救助供养', en: 'supported as destitute' },
        basis: [law.tekun],
        when: equal(m.personStatus, 'tekun'),
      },
      gone: {
        title: { zh: '已离开家庭（嫁娶、分户迁出）', en: 'has left the household (marriage, own household)' },
        basis: [law.counted],
        when: isIn(m.personStatus, ['married', 'moved-out']),
      },
      elsewhere: {
        title: { zh: '已在其他家庭计入', en: 'counted in another household' },
        basis: [law.counted],
        when: equal(m.personStatus, 'counted-elsewhere'),
      },
      conscript: {
        title: { zh: '现役义务兵（按省级规定）', en: 'conscript (by provincial rule)' },
        basis: [law.notCounted],
        when: all(equal(m.personStatus, 'conscript'), equal(f.conscriptsLeftOut, 1)),
      },
      other: {
        title: { zh: '省级规定的其他情形', en: 'another case of the provincial rule' },
        basis: [law.notCounted],
        when: all(equal(m.personStatus, 'other'), equal(f.othersLeftOut, 1)),
      },
    },
  }
}
