import { choose, constant, lessThan, max, sub, type Term } from '@hedui/core'
import { fact } from '../../fact.ts'
import { dibaoAmount, oldAgeLaw } from '../../law.ts'
import { childStandard, tekunAmount, twoSubsidies } from '../law.ts'

/** By how much the fact `due` and what was paid differ, and which way. */
export function differenceOf(paid: Term<'fen'>) {
  const due = fact('fen', 'due')
  return {
    difference: max(choose(lessThan(paid, due), sub(due, paid), sub(paid, due)), constant('fen', 0)),
    direction: choose(lessThan(paid, due), constant('code', 'under'), constant('code', 'over')),
  }
}
export const differenceTitles = {
  difference: { zh: '差额', en: 'difference' },
  direction: { zh: '多发或少发', en: 'too much or too little' },
}
export const directionTitles = {
  direction: { under: { zh: '少发', en: 'too little' }, over: { zh: '多发', en: 'too much' } },
}

/** What a finding shows of a line that was paid another amount than is due. */
export const shown = {
  month: 'list',
  programme: 'list',
  due: 'list',
  direction: 'list',
  difference: 'sum',
} as const

/** The law that says what is due. */
export const dueBy = [dibaoAmount, tekunAmount, oldAgeLaw, twoSubsidies, childStandard]
