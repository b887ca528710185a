import { all, any, type Condition, equal, graph, holds, isIn, type Phrase, type Row, row } from '@hedui/core'
import type { Claim } from '@hedui/core/decide'
import { ofClass } from './drawing.ts'

type Certificate = Row<(typeof graph)['entities'], 'disabilityCertificate'>

/** What an application says in a month, `YYYY-MM`: yes, or no. */
export interface Saying extends Pick<Claim, 'id' | 'title'> {
  (claimed: boolean, month: string): Claim
}

const saying = (id: string, title: Phrase, pathsIn: (month: string) => Claim['paths']): Saying =>
  Object.assign((claimed: boolean, month: string) => ({ id, title, claimed, paths: pathsIn(month) }), {
    ...{ id, title },
  })

/** On the roll of one of these programmes in the month; of a household's, as a member who is counted as well. */
export const onRoll = (
  id: string,
  title: Phrase,
  programmes: readonly string[],
  ofHousehold = false,
): Saying =>
  saying(id, title, (month) => {
    const item = row(graph.entities, 'enrolment', 'item')
    const member = row(graph.entities, 'membership', 'member')
    const listed = isIn(item.programme, programmes)
    const inPerson = [{ to: 'enrolments', as: 'item', where: all(listed, equal(item.month, month)) }]
    const asMember = [
      { to: 'memberships', as: 'member', where: all(holds(member.counted), equal(member.month, month)) },
      { to: 'householdMonth', as: 'home' },
      { to: 'enrolments', as: 'item', where: listed },
    ]
    return ofHousehold ? [inPerson, asMember] : [inPerson]
  })

/** Holds a certificate that is said to be valid, and for which something holds. */
const certified = (id: string, title: Phrase, of?: (certificate: Certificate) => Condition): Saying =>
  saying(id, title, () => {
    const item = row(graph.entities, 'disabilityCertificate', 'item')
    const isValid = equal(item.certificateStatus, 'valid')
    const where = of ? all(isValid, of(item)) : isValid
    return [[{ to: 'disabilityCertificates', as: 'item', where }]]
  })

const isSevere = (c: Certificate): Condition => isIn(c.disabilityLevel, ['1', '2'])

/** What applications say most often, each to be answered by `verifyClaims` from the registers. */
export const claims = {
  onDibao: onRoll('dibao', { zh: '享受低保', en: 'is on dibao' }, ofClass('dibao'), true),
  onTekun: onRoll('tekun', { zh: '享受特困供养', en: 'is supported as destitute' }, ['tekun']),
  onEdge: onRoll(
    'dibao.edge',
    { zh: '是低保边缘家庭成员', en: 'is on the edge of dibao' },
    ['dibao.edge'],
    true,
  ),
  disabled: certified('disabled', { zh: '持有有效残疾人证', en: 'holds a valid disability certificate' }),
  /** 重度残疾: level 1 or 2. */
  severelyDisabled: certified('severely-disabled', { zh: '重度残疾', en: 'is severely disabled' }, isSevere),
  /** As the rules on support and on the edge of dibao put them together. */
  severelyDisabledOrMental3: certified(
    'severely-disabled-or-mental-3',
    {
      zh: '重度残疾或三级智力、精神残疾',
      en: 'is severely disabled, or disabled of mind or intellect at level 3',
    },
    (c) =>
      any(
        isSevere(c),
        all(isIn(c.disabilityCategory, ['intellectual', 'mental']), equal(c.disabilityLevel, '3')),
      ),
  ),
} as const satisfies Readonly<Record<string, Saying>>
