import type { Expression, FieldType } from '@hedui/core'
import { importRules } from '../../src/index.ts'
import { model } from '../model.ts'

export const fact = (type: FieldType, name: string): { type: FieldType; node: Expression } => ({
  type,
  node: { fact: name, of: 'subject' },
})
export const facts = {
  amount: fact('fen', 'a'),
  count: fact('count', 'n'),
  months: {
    type: 'count' as const,
    node: {
      monthsBetween: [
        { fact: 'since', of: 'subject' },
        { fact: 'since', of: 'subject' },
      ],
    } as Expression,
  },
  day: fact('date', 'day'),
  since: fact('month', 'since'),
  flag: fact('truth', 'flag'),
  kind: fact('code', 'kind'),
  company: fact('code', 'other'),
}
const conditions = {
  known: { all: [{ fact: 'flag', operator: 'equal', value: true }] },
  circle: { any: [{ condition: 'circle' }] },
}
export const context = { subject: 'subject', facts, conditions, graph: model }
export const read = (...documents: readonly unknown[]) => importRules(documents, context)
export const ruleOf = (condition: unknown) => ({ conditions: { all: [condition] }, event: { type: 'hit' } })
/** What is reported of one condition, notes about all facts left out. */
export const reported = (condition: unknown) =>
  read(ruleOf(condition))
    .report.filter(({ code }) => code !== 'fact.missing')
    .map(({ code, level, pointer }) => `${level} ${code} ${pointer.replace('/0/conditions/all/0', '…')}`)
export const imported = (condition: unknown) => {
  const { rules } = read(ruleOf(condition))
  return rules[0] && 'all' in rules[0].conditions ? rules[0].conditions.all[0] : undefined
}
