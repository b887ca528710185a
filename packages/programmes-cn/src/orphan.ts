import { all, choose, equal } from '@hedui/core'
import { defineProgramme } from '@hedui/core/decide'
import { ask } from './ask.ts'
import { childhood, isAlive, isChild } from './children/child.ts'
import { figures } from './children/figures.ts'
import { law } from './children/law.ts'
import { isLost, parentsAsked } from './children/parents.ts'

/** 孤儿基本生活费: a flat amount, higher in an institution than with a family. */
export const orphan = defineProgramme({
  id: 'orphan',
  version: '1',
  title: { zh: '孤儿基本生活费', en: 'Basic living allowance of orphans' },
  unit: 'person',
  kind: null,
  from: '2010-12-01',
  to: null,
  basis: [law.orphan],
  excludes: ['unattended-child', 'disability.living', 'tekun'],
  figures,
  asks: {
    ...parentsAsked,
    setting: ask.choice(
      { zh: '养育方式', en: 'where the child is brought up' },
      {
        family: { zh: '社会散居', en: 'with a family' },
        institution: { zh: '机构集中养育', en: 'in an institution' },
      },
      'county',
    ),
  },
  facts: (child, { month, figures: f, answers: a }) => ({
    ...childhood(child, month, f.birthdayMonth),
    rate: {
      is: choose(equal(a.setting, 'institution'), f.institution, f.scattered),
      title: { zh: '基本生活费', en: 'allowance' },
      per: 'month',
    },
  }),
  amount: 'rate',
  conditions: (f, { month, answers: a }) => ({
    child: {
      title: { zh: '未满18周岁', en: 'under 18' },
      basis: [law.orphan, law.design],
      holds: isChild(f),
      shows: ['ageInMonths'],
    },
    alive: {
      title: { zh: '此前月份未死亡', en: 'did not die in an earlier month' },
      basis: [law.orphan],
      holds: isAlive(f, month),
      shows: [],
    },
    parents: {
      title: { zh: '失去父母或查找不到生父母', en: 'has lost both parents, or they cannot be found' },
      basis: [law.orphan],
      holds: all(isLost(a.father), isLost(a.mother)),
      shows: ['rate'],
    },
  }),
})
