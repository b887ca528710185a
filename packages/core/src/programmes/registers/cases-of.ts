import { codeAt, hiAt, keyAt, loAt } from '../../dataset/at.ts'
import { codeOfRow, rowOf } from '../../dataset/column.ts'
import type { Dataset } from '../../dataset/dataset.ts'
import { rowsWith } from '../../dataset/rows-with.ts'
import { columnEngine, type Verdicts } from '../../engine/engine.ts'
import { SUBJECT } from '../../engine/scope.ts'
import type { Hop } from '../../expression/node.ts'
import { monthIndex } from '../../values/month.ts'
import type { Household, HouseholdIncome, HouseholdMember } from '../household/household.ts'
import { partialDate, said } from '../household/said.ts'
import type { Programme } from '../programme.ts'
import { besidesIn } from './besides-in.ts'

/** A household as a case, and for a person which member it is about. */
export interface DatasetCase {
  readonly household: Household
  readonly member: string | null
}

/** Makes cases of what a dataset says of households (rows of `household`) and persons in a month. */
export function casesOf(dataset: Dataset, asOf: string, month: string, programme: Programme) {
  const wanted = monthIndex(month)
  const table = (name: string) => dataset.table(name)
  const own = (entity: string, field: string, key: number): number[] =>
    Array.from(rowsWith(table(entity), field, codeOfRow(key)))
  const inMonth = (entity: string) => (row: number) => {
    const { month: column } = table(entity).columns
    return column?.kind === 'range' && loAt(column, row) === wanted && hiAt(column, row) === wanted
  }
  const key = (entity: string, field: string, row: number): number => {
    const column = table(entity).columns[field]
    return column?.kind === 'code' ? rowOf(codeAt(column, row)) : -1
  }
  const listed = (field: 'household' | 'person', of: number) =>
    own('membership', field, of).filter(inMonth('membership'))
  const idOf = (person: number): string => keyAt(table('person'), person) ?? `?${person}`

  const household = (of: number): DatasetCase => {
    const [at = -1] = own('householdMonth', 'household', of).filter(inMonth('householdMonth'))
    const facts = ask('householdMonth', at, householdFacts)
    return {
      member: null,
      household: {
        members: membersOf(listed('household', of)),
        incomes: incomesOf('household', of, facts) ?? null,
        assetsWithinRule: said(dataset, facts.fact('assets'), 0) as boolean | null,
        exitSince: said(dataset, facts.fact('exitSince'), 0) as string | null,
        exitAmountFen: said(dataset, facts.fact('exitAmount'), 0) as number | null,
      },
    }
  }
  const besidesOf = besidesIn(dataset, asOf, month, programme)
  return {
    household,
    person(of: number): DatasetCase {
      const [at] = listed('person', of)
      const home = at === undefined ? -1 : key('membership', 'household', at)
      const member = idOf(of)
      if (home >= 0) return { ...household(home), member }
      return { member, household: { members: [memberOf(member, of, undefined)] } }
    },
  }

  function ask(entity: string, row: number, facts: Readonly<Record<string, object>>): Verdicts {
    return columnEngine.evaluate({
      ...{ dataset, asOf, subject: entity, rows: Int32Array.of(row), conditions: {}, options: {}, rules: {} },
      facts: facts as never,
    })
  }

  /** A person who is listed twice is two members. */
  function membersOf(rows: readonly number[]): HouseholdMember[] {
    const times = new Map<string, number>()
    return rows.map((row) => {
      const person = key('membership', 'person', row)
      const id = idOf(person)
      const nth = (times.get(id) ?? 0) + 1
      times.set(id, nth)
      return memberOf(nth === 1 ? id : `${id}#${nth}`, person, row)
    })
  }

  function memberOf(id: string, person: number, listing: number | undefined): HouseholdMember {
    const facts = ask('person', person, personFacts)
    const { columns } = table('membership')
    const stated = (field: string) =>
      listing === undefined || !columns[field] ? null : said(dataset, columns[field], listing)
    const fields = ['relation', 'schooling', 'fullTime', 'dependent', 'supportDuty', 'livesTogether']
    return {
      ...Object.fromEntries(fields.map((field) => [field, stated(field)])),
      apartSince: stated('apartSince') as string | null,
      id,
      birthDate: partialDate(facts.fact('birth'), 0),
      ...ending(facts, stated('personStatus') as HouseholdMember['status']),
      incomes: incomesOf('person', person, facts),
      ...besidesOf(person),
    }
  }

  /** A death; where no register says whether there is one, what keeps the person from being counted stays open. */
  function ending(facts: Verdicts, status: HouseholdMember['status']): Partial<HouseholdMember> {
    const death = facts.fact('death')
    if (death.kind !== 'range' || Number.isNaN(death.lo[0])) return { status }
    const [least, most] = [death.lo[0], death.hi[0]]
    if (least === -Infinity && most === Infinity) return { status: status === 'dead' ? status : null }
    const diedOn = partialDate(death, 0)
    return diedOn === null ? { status: 'dead' } : { status, diedOn }
  }

  /** What is listed, and one of which nothing is known where there may be more; null where nothing is listed then. */
  function incomesOf(field: 'household' | 'person', of: number, facts: Verdicts): HouseholdIncome[] | null {
    const incomes = own('income', field, of).map((row) => incomeAt(row))
    const count = facts.fact('incomes')
    const isOpen = count.kind === 'range' && count.hi[0] === Infinity
    return !isOpen ? incomes : incomes.length === 0 ? null : [...incomes, {}]
  }

  function incomeAt(row: number): HouseholdIncome {
    const { columns } = table('income')
    const stated = <T>(field: string) => (columns[field] ? (said(dataset, columns[field], row) as T) : null)
    return {
      type: stated('type'),
      amountFen: stated('amount'),
      from: stated('firstMonth'),
      to: stated('lastMonth'),
      newSince: stated('newSince'),
    }
  }
}

const path: readonly Hop[] = [{ to: 'incomes', as: 'item' }]
const incomes = { take: 'count', path }
const own = (fact: string, to?: readonly string[]) => ({ fact, of: SUBJECT, ...(to && { to }) })
const householdFacts = {
  incomes,
  assets: own('assetsWithinRule', ['assessment']),
  exitSince: own('exitSince', ['assessment']),
  exitAmount: own('exitAmount', ['assessment']),
}
const personFacts = { incomes, birth: own('birthDate'), death: own('death') }
