import { all, any, type Condition, equal, graph, isIn, type Phrase, type Row, row } from '@hedui/core'
import type { Claim } from '@hedui/core/decide'
import { ofClass } from './drawing.ts'

type Entities = (typeof graph)['entities']

/** What an application says in a month, `YYYY-MM`: yes, or no. */
type Saying = (claimed: boolean, month: string) => Claim

/** On the roll of one of these programmes in the month. */
const onRoll =
  (id: string, title: Phrase, programmes: readonly string[]): Saying =>
  (claimed, month) => {
    const item = row(graph.entities, 'enrolment', 'item')
    const where = all(isIn(item.programme, programmes), equal(item.month, month))
    return { id, title, claimed, path: [{ to: 'enrolments', as: 'item', where }] }
  }

/** Holds a certificate that is said to be valid, and for which something holds. */
const certified =
  (
    id: string,
    title: Phrase,
    of?: (certificate: Row<Entities, 'disabilityCertificate'>) => Condition,
  ): Saying =>
  (claimed) => {
    const item = row(graph.entities, 'disabilityCertificate', 'item')
    const isValid = equal(item.certificateStatus, 'valid')
    const where = of ? all(isValid, of(item)) : isValid
    return { id, title, claimed, path: [{ to: 'disabilityCertificates', as: 'item', where }] }
  }

/** What applications say most often, each to be answered by `verifyClaims` from the registers. */
export const claims = {
  onDibao: onRoll('dibao', { zh: '享受低保', en: 'is on dibao' }, ofClass('dibao')),
  onTekun: onRoll('tekun', { zh: '享受特困供养', en: 'is supported as destitute' }, ['tekun']),
  onEdge: onRoll('dibao.edge', { zh: '是低保边缘家庭成员', en: 'is on the edge of dibao' }, ['dibao.edge']),
  disabled: certified('disabled', { zh: '持有有效残疾人证', en: 'holds a valid disability certificate' }),
  /** 重度残疾: level 1 or 2, and of mind or intellect level 3. */
  severelyDisabled: certified('severely-disabled', { zh: '重度残疾', en: 'is severely disabled' }, (c) =>
    any(
      isIn(c.disabilityLevel, ['1', '2']),
      all(isIn(c.disabilityCategory, ['intellectual', 'mental']), equal(c.disabilityLevel, '3')),
    ),
  ),
} as const satisfies Readonly<Record<string, Saying>>
