import type { Programme } from '@hedui/core/decide'
import { parseYuan } from '@hedui/core/values'
import type { CaseFault, CellSought } from '../fault.ts'
import type { Row } from './cells.ts'
import type { Column } from './columns.ts'
import { answerIn, householdIn, itemsIn, memberIn, resultIn, resultWords } from './words.ts'

/** A row as a case of a JSON document, what is wrong with its cells, and the columns that its keys came from. */
export interface RowCase {
  readonly written: Readonly<Record<string, unknown>>
  readonly faults: readonly CaseFault[]
}

type Is = Column['is']

/** Reads one row; a blank cell says nothing. */
export function readRow(
  { line, cells }: Row,
  columns: readonly Column[],
  programmes: readonly Programme[],
): RowCase {
  const faults: CaseFault[] = []
  const fault = (is: Is, sought: CellSought, found: string, known?: readonly string[]) => {
    const column = columns.find((each) => each.is === is)?.heading ?? is
    faults.push({ row: line, column, of: 'cell', sought, found, ...(known && { known }) })
  }
  if (cells.length > columns.length && cells.slice(columns.length).some((cell) => cell !== ''))
    faults.push({
      row: line,
      column: null,
      of: 'cell',
      sought: 'width',
      found: String(cells.length),
      known: [String(columns.length)],
    })
  const cell = (is: Is): string => cells[columns.findIndex((each) => each.is === is)] ?? ''
  const filled = (is: 'programme' | 'name' | 'household' | 'month'): string => {
    if (cell(is) === '') fault(is, 'text', '')
    return cell(is)
  }
  const programme = programmeIn(filled('programme'), programmes)
  const household = householdIn(filled('household'))
  const income = Object.fromEntries(
    columns.flatMap(({ is, heading, member }, i) => {
      const text = cells[i] ?? ''
      if (is !== 'income' || text === '') return []
      const fen = answerIn(text) === null ? null : fenIn(text)
      if (fen === undefined)
        faults.push({ row: line, column: heading, of: 'cell', sought: 'income', found: text })
      return [[member, fen]]
    }),
  )
  const assets = cell('assets') === '' ? undefined : answerIn(cell('assets'))
  if (cell('assets') !== '' && assets === undefined) fault('assets', 'known', cell('assets'))
  const counted = cell('counted')
  if (counted !== '' && !/^\d+$/.test(counted)) fault('counted', 'count', counted)
  const month = filled('month')
  const asked = {
    month,
    asOf: cell('asOf') || lastDay(month),
    region: cell('region'),
    kind: cell('kind'),
    member: memberIn(cell('member')),
  }
  return {
    written: {
      ...{ programme: programme?.id ?? cell('programme'), name: filled('name'), household },
      ...(Object.keys(income).length > 0 && { income }),
      ...(cell('custody') !== '' && { custody: itemsIn(cell('custody')).map(memberIn) }),
      ...(cell('dead') !== '' && { dead: dead() }),
      ...(assets !== undefined && { assets }),
      ...(counted !== '' && { counted: Number(counted) }),
      asked: Object.fromEntries(Object.entries(asked).filter(([, text]) => text !== '')),
      ...outcome(),
    },
    faults,
  }

  function dead(): Readonly<Record<string, string | null>> {
    return Object.fromEntries(
      itemsIn(cell('dead')).map((item) => {
        const [, who = '', day = ''] = /^(\S+)\s+(\S+)$/.exec(item) ?? []
        if (who === '') fault('dead', 'dead', item)
        return [memberIn(who), answerIn(day) === null ? null : day]
      }),
    )
  }

  function outcome(): Readonly<Record<string, unknown>> {
    const result = resultIn(cell('result'))
    if (result === undefined) fault('result', 'result', cell('result'), resultWords)
    const own = { eligible: 'amount', ineligible: 'reasons', undetermined: 'missing' } as const
    for (const is of Object.values(own))
      if (result !== undefined && is !== own[result] && cell(is) !== '') fault(is, 'blank', cell(is))
    if (result === 'eligible') {
      const eligible = fenIn(cell('amount'))
      if (eligible === undefined) fault('amount', 'yuan', cell('amount'))
      return { eligible }
    }
    if (result === 'ineligible') {
      if (cell('reasons') === '') fault('reasons', 'text', '', conditionsOf(programme))
      return { ineligible: itemsIn(cell('reasons')).map((reason) => conditionIn(reason, programme)) }
    }
    if (result === undefined) return {}
    if (cell('missing') === '') fault('missing', 'text', '')
    return { undetermined: itemsIn(cell('missing')) }
  }
}

/** Fen of an amount in yuan that says nothing else; undefined where it is none. */
function fenIn(text: string): number | undefined {
  const parsed = parseYuan(text)
  return parsed.ok && parsed.value >= 0 ? parsed.value : undefined
}

const programmeIn = (text: string, programmes: readonly Programme[]): Programme | undefined =>
  programmes.find(({ id, title }) => [id, title.zh, title.en].includes(text))

const conditionsOf = (programme: Programme | undefined): readonly string[] =>
  Object.entries(programme?.conditions ?? {}).flatMap(([name, { title }]) => [name, title.zh])

/** A condition by its name or its title in either language. */
const conditionIn = (text: string, programme: Programme | undefined): string =>
  Object.entries(programme?.conditions ?? {}).find(([, { title }]) =>
    [title.zh, title.en].includes(text),
  )?.[0] ?? text

/** The last day of a month, or nothing where it is none. */
function lastDay(month: string): string {
  const [, year, nth] = /^(\d{4})-(\d{2})$/.exec(month) ?? []
  if (year === undefined || Number(nth) < 1 || Number(nth) > 12) return ''
  return new Date(Date.UTC(Number(year), Number(nth), 0)).toISOString().slice(0, 10)
}
