import type { Entity } from '../../model/entity.ts'
import { codeAt, hiAt, loAt } from '../at.ts'
import type { CodeColumn, Column, RangeColumn } from '../column.ts'
import { NONE, UNKNOWN } from '../keys/dictionary.ts'
import { numbered, type Part } from '../keys/numbering.ts'
import { remember } from '../remember.ts'
import type { Table } from '../table.ts'

/** One row: whose, of which programme, in which months it may be, and whether a list states it. */
export interface BenefitMonth {
  readonly person: number
  readonly household: number
  readonly programme: number
  readonly lo: number
  readonly hi: number
  readonly stated: boolean
}

/** The lists, and by what they name whose line it is; rolls have the months next to theirs too. */
const lists = [
  { entity: 'enrolment', whose: 'beneficiary', later: [0, -1, 1] },
  { entity: 'payment', whose: 'beneficiary', later: [0] },
  { entity: 'publication', whose: 'household', later: [0] },
] as const

/** The rows that the lists give, each once, from those of each list that `from` says on. */
export function benefitMonthsOf(
  tables: (name: string) => Table,
  from: (table: Table) => number = () => 0,
): BenefitMonth[] {
  const found: BenefitMonth[] = []
  for (const { entity, whose, later } of lists) {
    const table = tables(entity)
    const month = table.columns.month as RangeColumn
    const [programme, named] = [table.columns.programme as CodeColumn, table.columns[whose] as CodeColumn]
    const isHousehold = whose === 'household'
    for (let row = from(table); row < table.size; row++) {
      const who = codeAt(named, row)
      if (isHousehold && who <= NONE) continue
      const person = isHousehold ? NONE : who
      const household = isHousehold ? who : NONE
      const of = isHousehold ? NONE : codeAt(programme, row)
      const lo = loAt(month, row)
      const hi = hiAt(month, row)
      for (const by of lo === hi && of !== UNKNOWN ? later : [0])
        found.push({ person, household, programme: of, lo: lo + by, hi: hi + by, stated: by === 0 })
    }
  }
  return onceEach(found)
}

/** So few rows are compared with each other. */
const few = 16

/** Rows that are the same but for who states them are one. */
function onceEach(found: readonly BenefitMonth[]): BenefitMonth[] {
  if (found.length <= few) return onceOfFew(found)
  const months = new Map<string | number, number>()
  const part = (of: (row: BenefitMonth) => number): Part => {
    const ids = new Int32Array(found.map(of))
    return { ids, count: ids.reduce((most, id) => Math.max(most, id), 0) + 1 }
  }
  const { ids, count } = numbered([
    part(({ person }) => person),
    part(({ household }) => household),
    part(({ programme }) => programme),
    part(({ lo, hi }) => remember(months, lo === hi ? lo : `${lo} ${hi}`, () => months.size)),
  ])
  const once = new Array<BenefitMonth | undefined>(count)
  found.forEach((row, i) => {
    const id = ids[i] as number
    if (!once[id]?.stated) once[id] = row
  })
  return once.filter((row) => row !== undefined)
}

function onceOfFew(found: readonly BenefitMonth[]): BenefitMonth[] {
  const once: BenefitMonth[] = []
  for (const row of found) {
    const at = once.findIndex(
      ({ person, household, programme, lo, hi }) =>
        person === row.person &&
        household === row.household &&
        programme === row.programme &&
        Object.is(lo, row.lo) &&
        Object.is(hi, row.hi),
    )
    if (at < 0) once.push(row)
    else if (!once[at]?.stated) once[at] = row
  }
  return once
}

/** These rows as a table; townships are filled in afterwards. */
export function benefitMonthsTable(name: string, entity: Entity, rows: readonly BenefitMonth[]): Table {
  const codes = (field: string, of: (row: BenefitMonth) => number): Column => {
    const { type, to } = entity.fields[field] as Entity['fields'][string]
    return { kind: 'code', type, codes: new Uint32Array(rows.map(of)), ...(to !== undefined && { to }) }
  }
  const range = (type: 'month' | 'truth', lo: Float64Array, hi: Float64Array): Column => ({
    ...{ kind: 'range', type, lo },
    hi: lo.every((value, row) => value === hi[row]) ? lo : hi,
  })
  const stated = new Float64Array(rows.map((row) => Number(row.stated)))
  const columns = {
    person: codes('person', ({ person }) => person),
    household: codes('household', ({ household }) => household),
    programme: codes('programme', ({ programme }) => programme),
    month: range(
      'month',
      new Float64Array(rows.map(({ lo }) => lo)),
      new Float64Array(rows.map(({ hi }) => hi)),
    ),
    stated: range('truth', stated, stated),
    township: codes('township', () => UNKNOWN),
  }
  return { name, entity, size: rows.length, columns, record: null, keys: null }
}
