import { loAt } from '../../dataset/at.ts'
import { codeOfRow } from '../../dataset/column.ts'
import type { Dataset } from '../../dataset/dataset.ts'
import { rowsWith } from '../../dataset/rows-with.ts'
import { has } from '../../engine/bits.ts'
import { columnEngine, type Job, type Verdicts } from '../../engine/engine.ts'
import { SUBJECT } from '../../engine/scope.ts'
import type { Condition, Hop } from '../../expression/node.ts'
import { monthIndex } from '../../values/month.ts'
import type { HouseholdMember, HouseholdSupporter } from '../household/household.ts'
import { said } from '../household/said.ts'
import { benefitsOf } from '../missing/benefits.ts'
import type { Programme } from '../programme.ts'
import { readBy } from '../reads.ts'

type Besides = Partial<HouseholdMember>

/** Reads of a person (a row) in a month what only some programmes ask about, as far as this one does. */
export function besidesIn(
  dataset: Dataset,
  asOf: string,
  month: string,
  programme: Programme,
): (person: number) => Besides {
  const reads = readBy(programme)
  const wanted = monthIndex(month)
  const ask = (subject: string, row: number, of: Partial<Pick<Job, 'facts' | 'rules'>>): Verdicts =>
    columnEngine.evaluate({
      ...{
        dataset,
        asOf,
        subject,
        rows: Int32Array.of(row),
        conditions: {},
        options: {},
        facts: {},
        rules: {},
      },
      ...of,
    })
  const monthOf = (person: number): number => {
    const { month: months } = dataset.table('personMonth').columns
    const rows = Array.from(rowsWith(dataset.table('personMonth'), 'person', codeOfRow(person)))
    return rows.find((row) => months?.kind === 'range' && loAt(months, row) === wanted) ?? -1
  }
  return (person) => {
    const row = reads.has('circumstances') || reads.has('enrolments') ? monthOf(person) : -1
    return {
      ...(reads.has('circumstances') && row >= 0 && circumstancesOf(row)),
      ...(reads.has('enrolments') && row >= 0 && { benefits: benefitsAt(row) }),
      ...(reads.has('supporters') && { supporters: supportersOf(person) }),
    }
  }

  function circumstancesOf(row: number): Besides {
    const facts = Object.fromEntries(fields.map(([, field]) => [field, own(field)]))
    const found = ask('personMonth', row, { facts })
    return Object.fromEntries(fields.map(([name, field]) => [name, said(dataset, found.fact(field), 0)]))
  }

  /** Those that the programme asks about and the person draws; null among them where one may be drawn. */
  function benefitsAt(row: number): (string | null)[] {
    const ids = benefitsOf(programme)
    const { rules } = ask('personMonth', row, { rules: Object.fromEntries(ids.map((id) => [id, draws(id)])) })
    const drawn = ids.filter((id) => rules[id] && has(rules[id].definite, 0))
    const isOpen = ids.some((id) => rules[id] && has(rules[id].possible, 0) && !drawn.includes(id))
    return isOpen ? [...drawn, null] : drawn
  }

  /** Everybody listed; null where there may be others and nobody is, for a list cannot say that there may be more. */
  function supportersOf(person: number): HouseholdSupporter[] | null {
    const table = dataset.table('supporter')
    const rows = Array.from(rowsWith(table, 'person', codeOfRow(person)))
    const count = ask('person', person, {
      facts: { count: { take: 'count', path: toSupporters } as never },
    }).fact('count')
    const isOpen = count.kind === 'range' && count.hi[0] === Infinity
    if (isOpen && rows.length === 0) return null
    const stated = (field: string, row: number) => {
      const column = table.columns[field]
      return column ? said(dataset, column, row) : null
    }
    const supporters = rows.map((at) => ({
      ...Object.fromEntries(supporterFields.map((field) => [field, stated(field, at)])),
      incomeFen: stated('income', at),
    })) as HouseholdSupporter[]
    return isOpen ? [...supporters, {}] : supporters
  }
}

const fields = [
  ['disabilityCategory', 'disabilityCategory'],
  ['disabilityLevel', 'disabilityLevel'],
  ['certificateValid', 'certificateValid'],
  ['longCare', 'longCare'],
  ['failedAbilities', 'failedAbilities'],
  ['inInstitution', 'inInstitution'],
  ['seriouslyIll', 'seriouslyIll'],
  ['endDecidedOn', 'endDecidedAt'],
] as const
const supporterFields = [
  'standing',
  'birthDate',
  'disabilityCategory',
  'disabilityLevel',
  'assetsWithinRule',
] as const
const own = (fact: string) => ({ fact, of: SUBJECT, to: ['circumstances'] })
const toSupporters: readonly Hop[] = [{ to: 'supporters', as: 'item' }]
const draws = (id: string): Condition => ({
  fact: {
    take: 'exists',
    path: [
      {
        to: 'enrolments',
        as: 'item',
        where: { fact: { fact: 'programme', of: 'item' }, operator: 'equal', value: id },
      },
    ],
  },
  operator: 'equal',
  value: true,
})
