import { type Cited, type Dataset, type Hit, isCovered, spanOf } from '@hedui/core'
import { type Cells, cellsOf } from '../cells.ts'

/** What groups are compared by. */
export type Measure = 'coverage' | 'amount' | 'approval'
type Level = 'township' | 'village' | 'officer'

/** A township, a village or an officer, and what it is compared by. */
interface Group {
  readonly about: Hit['about']
  /** Its name or key, the same in every run. */
  readonly key: string
  /** Percent to two places, or fen a person. */
  readonly value: number
  /** How many persons or decisions the value is of. */
  readonly cases: number
  readonly evidence: () => readonly Cited[]
}

/** Groups of one level that are compared with one another. */
export interface Peers {
  readonly level: Level
  readonly measure: Measure
  readonly programme?: string
  /** `year * 12 + month - 1` */
  readonly month?: number
  readonly groups: readonly Group[]
  /** Whether everything that the values rest on is known. */
  readonly isSure: boolean
}

/** Townships, and villages, compared by the share of the registered who draw a programme, and by what they draw. */
export function* areaPeers(dataset: Dataset, layers: readonly string[], until: number): Iterable<Peers> {
  const lines = linesOf(cellsOf(dataset, 'payment'), layers, until)
  const registrations = registeredIn(cellsOf(dataset, 'registration'))
  const townships = new Set(registrations.map(({ township }) => township))
  for (const level of ['township', 'village'] as const) {
    const registered = areasOf(registrations, level)
    for (const [programme, { month, drawn }] of lines) {
      const areas = areasOf(drawn, level)
      const peers = { level, programme, month }
      yield {
        ...peers,
        measure: 'amount',
        groups: [...areas].map(([name, { amount, persons }]) => ({
          ...named(level, name),
          value: amount / persons.size,
          cases: persons.size,
          evidence: () => cited(dataset, 'payment', persons),
        })),
        isSure: drawn.every(({ amount }) => amount !== undefined),
      }
      const days = spanOf(month, month)
      const isComplete = (register: string) =>
        [...townships].every(
          (area) => days !== undefined && isCovered(dataset, register, { ...days, area, programme }),
        )
      yield {
        ...peers,
        measure: 'coverage',
        groups: [...registered].map(([name, { persons }]) => {
          const drawing = [...(areas.get(name)?.persons ?? [])].filter(([person]) => persons.has(person))
          return {
            ...named(level, name),
            value: share(drawing.length, persons.size),
            cases: persons.size,
            evidence: () =>
              drawing.length > 0
                ? cited(dataset, 'payment', new Map(drawing))
                : cited(dataset, 'registration', persons),
          }
        }),
        isSure: isComplete('payment') && isComplete('population'),
      }
    }
  }
}

/** Officers, compared by the share of applications that they approve of those that they decide. */
export function officerPeers(dataset: Dataset): Peers {
  const actions = cellsOf(dataset, 'action')
  const keys = dataset.table('person').keys ?? []
  const decided = new Map<number, { approved: number; rows: number[] }>()
  let isSure = true
  for (let row = 0; row < actions.size; row++) {
    const [act, officer] = [actions.text('act', row), actions.named('actor', row)]
    if (act === undefined || (isDecision(act) && officer < 0)) isSure = false
    if (officer < 0 || !isDecision(act)) continue
    const own = decided.get(officer) ?? { approved: 0, rows: [] }
    decided.set(officer, own)
    own.rows.push(row)
    if (act === 'approve') own.approved++
  }
  return {
    level: 'officer',
    measure: 'approval',
    groups: [...decided].map(([row, { approved, rows }]) => ({
      about: { entity: 'person', row },
      key: keys[row] ?? '',
      value: share(approved, rows.length),
      cases: rows.length,
      evidence: () => rows.map((each) => ({ entity: 'action', row: each, field: 'act' })),
    })),
    isSure,
  }
}

/** `part` of `whole` in percent, rounded to two places. */
const share = (part: number, whole: number): number => Math.round((part / whole) * 10_000) / 100

const isDecision = (act: string | null | undefined): boolean => act === 'approve' || act === 'reject'

const named = (level: Level, key: string) => ({ about: { entity: level, key }, key })

/** A row of a place that is about somebody. */
interface Line {
  readonly row: number
  readonly person: number
  readonly township: string
  /** With that of its township; undefined: none is stated. */
  readonly village: string | undefined
  readonly amount?: number | undefined
}

function lineAt(cells: Cells, row: number, person: number): Line[] {
  const township = cells.text('township', row)
  const village = cells.text('village', row)
  if (typeof township !== 'string') return []
  return [
    { row, person, township, village: typeof village === 'string' ? `${township}${village}` : undefined },
  ]
}

/** By programme, its last month and who is paid in it. */
function linesOf(
  payments: Cells,
  layers: readonly string[],
  until: number,
): ReadonlyMap<string, { readonly month: number; readonly drawn: Line[] }> {
  const found = new Map<string, { month: number; drawn: Line[] }>()
  for (let row = 0; row < payments.size; row++) {
    const [programme, month] = [payments.text('programme', row), payments.number('month', row)]
    if (typeof programme !== 'string' || typeof month !== 'number' || month > until) continue
    if (!layers.includes(payments.text('layer', row) ?? '')) continue
    const known = found.get(programme)
    if (known && known.month > month) continue
    const amount = payments.number('amount', row) ?? undefined
    const lines = lineAt(payments, row, payments.named('beneficiary', row))
    const drawn = lines.map((line) => ({ ...line, amount }))
    if (known?.month === month) known.drawn.push(...drawn)
    else found.set(programme, { month, drawn })
  }
  return found
}

/** Those whom a household register has and who have not moved away. */
const registeredIn = (cells: Cells): readonly Line[] =>
  Array.from({ length: cells.size }, (_, row) => row)
    .filter((row) => typeof cells.number('movedOutAt', row) !== 'number')
    .flatMap((row) => lineAt(cells, row, cells.named('person', row)))

interface Area {
  /** Their rows. */
  readonly persons: Map<number, number[]>
  amount: number
}

function areasOf(lines: readonly Line[], level: 'township' | 'village'): ReadonlyMap<string, Area> {
  const areas = new Map<string, Area>()
  for (const { [level]: name, person, row, amount = 0 } of lines) {
    if (name === undefined) continue
    const area = areas.get(name) ?? { persons: new Map(), amount: 0 }
    areas.set(name, area)
    const rows = area.persons.get(person)
    if (rows) rows.push(row)
    else area.persons.set(person, [row])
    area.amount += amount
  }
  return areas
}

const shown = 10

/** The rows of some of the persons: those of the first numbers, so that they are the same in every run. */
function cited(
  dataset: Dataset,
  entity: string,
  persons: ReadonlyMap<number, readonly number[]>,
): readonly Cited[] {
  const keys = dataset.table('person').keys ?? []
  return [...persons]
    .sort(([a], [b]) => ((keys[a] ?? '') < (keys[b] ?? '') ? -1 : 1))
    .slice(0, shown)
    .flatMap(([, rows]) => rows.map((row) => ({ entity, row })))
}
