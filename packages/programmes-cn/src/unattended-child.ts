import { add, all, any, greaterThan, sub } from '@hedui/core'
import { defineProgramme } from '@hedui/core/decide'
import { ask } from './ask.ts'
import { childhood, isAlive, isChild } from './children/child.ts'
import { figures } from './children/figures.ts'
import { law } from './children/law.ts'
import { isLost, isUnable, parentsAskedClosely } from './children/parents.ts'
import { ofClass } from './drawing.ts'

const { scattered, birthdayMonth } = figures

/**
 * 事实无人抚养儿童基本生活补贴: the standard for children, less what the child has of dibao, tekun and the living
 * subsidy.
 */
export const unattendedChild = defineProgramme({
  id: 'unattended-child',
  version: '1',
  title: {
    zh: '事实无人抚养儿童基本生活补贴',
    en: 'Basic living subsidy of children without effective care',
  },
  unit: 'person',
  kind: null,
  from: '2020-01-01',
  to: null,
  basis: [law.who, law.topUp],
  excludes: ['orphan'],
  takes: {
    answers: {
      dibaoPerHead: { is: 'amount', of: ofClass('dibao'), perHead: true },
      tekunMoney: { is: 'amount', of: ['tekun'] },
      livingSubsidy: { is: 'amount', of: ['disability.living'] },
    },
  },
  figures: { scattered, birthdayMonth },
  asks: {
    ...parentsAskedClosely,
    dibaoPerHead: ask.fen({ zh: '低保金（人均）', en: 'dibao per head and month' }, 'township'),
    tekunMoney: ask.fen({ zh: '特困供养金', en: 'tekun money a month' }, 'township'),
    livingSubsidy: ask.fen({ zh: '残疾人生活补贴', en: 'disability living subsidy a month' }, 'township'),
  },
  facts: (child, { month, figures: f, answers: a }) => {
    const assisted = add(add(a.dibaoPerHead, a.tekunMoney), a.livingSubsidy)
    const room = sub(f.scattered, assisted)
    return {
      ...childhood(child, month, f.birthdayMonth),
      standard: { is: f.scattered, title: figures.scattered.title, per: 'month' },
      assisted: {
        is: assisted,
        title: { zh: '已有低保金、特困供养金、残疾人生活补贴', en: 'dibao, tekun and living subsidy it has' },
        per: 'month',
      },
      room: { is: room, title: { zh: '标准减已有救助', en: 'standard less that' }, per: 'month' },
    }
  },
  amount: 'room',
  conditions: (f, { month, answers: a }) => {
    const father = isUnable(a.father, {
      category: a.fatherCategory,
      level: a.fatherLevel,
      term: a.fatherTerm,
      silent: a.fatherSilent,
    })
    const mother = isUnable(a.mother, {
      category: a.motherCategory,
      level: a.motherLevel,
      term: a.motherTerm,
      silent: a.motherSilent,
    })
    return {
      child: {
        title: { zh: '未满18周岁', en: 'under 18' },
        basis: [law.end, law.design],
        holds: isChild(f),
        shows: ['ageInMonths'],
      },
      alive: {
        title: { zh: '此前月份未死亡', en: 'did not die in an earlier month' },
        basis: [law.end],
        holds: isAlive(f, month),
        shows: [],
      },
      parents: {
        title: {
          zh: '父母均不能履行抚养义务，或一方死亡、失踪而另一方不能履行',
          en: 'neither parent can care for it, or one is dead or missing and the other cannot',
        },
        basis: [law.who],
        holds: any(all(father, mother), all(isLost(a.father), mother), all(father, isLost(a.mother))),
        shows: [],
      },
      topUp: {
        title: { zh: '已有救助低于儿童标准', en: 'what it has is below the standard for children' },
        basis: [law.topUp],
        holds: greaterThan(f.room, 0),
        shows: ['standard', 'assisted'],
        margin: 'room',
      },
    }
  },
})
