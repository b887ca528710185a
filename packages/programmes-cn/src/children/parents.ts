import {
  all,
  any,
  type Condition,
  equal,
  greaterThanInclusive,
  isIn,
  lessThanInclusive,
  type Phrase,
  type Term,
} from '@hedui/core'
import { ask } from '../ask.ts'

const states = {
  able: { zh: '能够履行抚养义务', en: 'able to care for the child' },
  dead: { zh: '死亡', en: 'dead' },
  missing: { zh: '失踪或查找不到', en: 'missing, or cannot be found' },
  disabled: { zh: '残疾', en: 'disabled' },
  ill: { zh: '重病', en: 'seriously ill' },
  custody: { zh: '服刑在押', en: 'serving a sentence' },
  detoxification: { zh: '强制隔离戒毒', en: 'in compulsory detoxification' },
  restricted: { zh: '被执行其他限制人身自由的措施', en: 'under another restriction of liberty' },
  'no-contact': { zh: '失联', en: 'out of contact' },
}
const categories = {
  vision: { zh: '视力', en: 'vision' },
  hearing: { zh: '听力', en: 'hearing' },
  speech: { zh: '言语', en: 'speech' },
  limb: { zh: '肢体', en: 'limb' },
  intellectual: { zh: '智力', en: 'intellectual' },
  mental: { zh: '精神', en: 'mental' },
  multiple: { zh: '多重', en: 'multiple' },
}
const of = ({ zh, en }: Phrase, what: Phrase): Phrase => ({ zh: `${zh}${what.zh}`, en: `${en}: ${what.en}` })
const father = { zh: '父亲', en: 'father' }
const mother = { zh: '母亲', en: 'mother' }
const state = (who: Phrase) => ask.choice(of(who, { zh: '状况', en: 'state' }), states, 'county')
const category = (who: Phrase) =>
  ask.choice(of(who, { zh: '残疾类别', en: 'category of disability' }), categories, 'disabled')
const level = (who: Phrase) => ask.count(of(who, { zh: '残疾等级', en: 'level of disability' }), 'disabled')
const term = (who: Phrase) => ask.count(of(who, { zh: '刑期（月）', en: 'months of the sentence' }), 'courts')
const silent = (who: Phrase) =>
  ask.count(of(who, { zh: '失联月数', en: 'months without contact' }), 'township')

/** What became of the parents. */
export const parentsAsked = { father: state(father), mother: state(mother) } as const

/** What became of the parents, closely enough to say whether they can care for the child. */
export const parentsAskedClosely = {
  ...parentsAsked,
  fatherCategory: category(father),
  fatherLevel: level(father),
  fatherTerm: term(father),
  fatherSilent: silent(father),
  motherCategory: category(mother),
  motherLevel: level(mother),
  motherTerm: term(mother),
  motherSilent: silent(mother),
} as const

/** Dead, missing or not to be found. */
export const isLost = (parent: Term<'code'>): Condition => isIn(parent, ['dead', 'missing'])

/** Alive and, by what the law lists, unable to care for the child. */
export const isUnable = (
  parent: Term<'code'>,
  of: {
    readonly category: Term<'code'>
    readonly level: Term<'count'>
    readonly term: Term<'count'>
    readonly silent: Term<'count'>
  },
): Condition =>
  any(
    isIn(parent, ['ill', 'detoxification', 'restricted']),
    all(
      equal(parent, 'disabled'),
      any(
        lessThanInclusive(of.level, 2),
        all(isIn(of.category, ['intellectual', 'mental']), lessThanInclusive(of.level, 4)),
      ),
    ),
    all(equal(parent, 'custody'), greaterThanInclusive(of.term, 6)),
    all(equal(parent, 'no-contact'), greaterThanInclusive(of.silent, 6)),
  )
