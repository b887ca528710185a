import { codeAt, exactAt, hiAt, keyAt, loAt } from '../../dataset/at.ts'
import { codesOfRows, rowOf } from '../../dataset/column.ts'
import type { Dataset } from '../../dataset/dataset.ts'
import { isSurrogate } from '../../dataset/keys/identity.ts'
import { remember } from '../../dataset/remember.ts'
import type { Table } from '../../dataset/table.ts'
import { monthIndex } from '../../values/month.ts'
import { type Bounds, rollsIn } from './rolls-in.ts'

/** A monthly income of a person, or of a household (rows) where it is of nobody in particular. */
interface Stated {
  readonly household: number
  readonly person: number
  readonly income: Bounds
}

const anything: Bounds = [0, Infinity]

/**
 * The monthly incomes that the lists of members of a month state, or where they do not state all, or otherwise than the
 * roll, those of the rolls: as earned in the twelve months that end with it.
 */
export function approvedIncomes(dataset: Dataset, month: string, rolls: readonly string[]): Table {
  const [gone, keys] = [registered(dataset), dataset.table('person')]
  const isNobody = (person: number): boolean => person < 0 || isSurrogate(keyAt(keys, person))
  const onRoll = rollsIn(dataset, month, rolls)
  const lists = listedIn(dataset, month)
  const times = new Map<number, number>()
  for (const { person } of [...lists.values()].flat()) times.set(person, (times.get(person) ?? 0) + 1)
  const stated = [...lists].flatMap(([household, members]): Stated[] => {
    const counted = members.filter(({ counts }) => counts)
    const listed = sumOf(counted.map(({ income }) => income))
    const together = approvedOf(listed, onRoll.get(household) ?? anything)
    const isOnce = members.every(({ person }) => times.get(person) === 1 && !isNobody(person))
    if (together === listed && isOnce)
      return members.map(({ person, income }) => ({ household: -2, person, income }))
    // What somebody earned who may not count any more is in the sum, and nobody knows how much.
    const mayBeLess = counted.some(({ person }) => gone.has(person) || isNobody(person))
    return [{ household, person: -2, income: [mayBeLess ? 0 : together[0], together[1]] }]
  })
  return tableOf(dataset, month, stated)
}

/** The income of a household by its list, or by the roll where only that says it; between both where they differ. */
function approvedOf(listed: Bounds, onRoll: Bounds): Bounds {
  const [isListed, isOnRoll] = [listed, onRoll].map(([least, most]) => least === most)
  if (!isOnRoll || (isListed && listed[0] === onRoll[0])) return listed
  if (!isListed) return onRoll
  return [Math.min(listed[0], onRoll[0]), Math.max(listed[0], onRoll[0])]
}

const sumOf = (all: readonly Bounds[]): Bounds => [
  all.reduce((sum, [least]) => sum + least, 0),
  all.reduce((sum, [, most]) => sum + most, 0),
]

interface Listed {
  readonly person: number
  readonly counts: boolean
  readonly income: Bounds
}

function listedIn(dataset: Dataset, month: string): ReadonlyMap<number, readonly Listed[]> {
  const { size, columns } = dataset.table('membership')
  const { household, person, month: months, counted, income } = columns
  const found = new Map<number, Listed[]>()
  for (let row = 0; row < size; row++) {
    if (household?.kind !== 'code' || person?.kind !== 'code' || months?.kind !== 'range') break
    if (exactAt(months, row) !== monthIndex(month)) continue
    remember(found, rowOf(codeAt(household, row)), () => [] as Listed[]).push({
      person: rowOf(codeAt(person, row)),
      counts: counted?.kind !== 'range' || hiAt(counted, row) === 1,
      income: income?.kind === 'range' ? [Math.max(0, loAt(income, row)), hiAt(income, row)] : anything,
    })
  }
  return found
}

/** Persons of whom a register of deaths or of custody knows. */
function registered(dataset: Dataset): ReadonlySet<number> {
  const persons = new Set<number>()
  for (const entity of ['death', 'custody']) {
    const { size, columns } = dataset.table(entity)
    for (let row = 0; row < size && columns.person?.kind === 'code'; row++)
      persons.add(rowOf(codeAt(columns.person, row)))
  }
  return persons
}

function tableOf(dataset: Dataset, month: string, stated: readonly Stated[]): Table {
  const { name, entity } = dataset.table('income')
  const size = stated.length
  const ref = (to: 'household' | 'person') => ({
    ...({ kind: 'code', type: 'ref', to } as const),
    codes: codesOfRows(Int32Array.from(stated, (one) => one[to])),
  })
  const same = (at: number) => new Float64Array(size).fill(at)
  const months = (at: number) => ({ kind: 'range', type: 'month', lo: same(at), hi: same(at) }) as const
  const year = (end: 0 | 1) => Float64Array.from(stated, ({ income }) => 12 * income[end])
  return {
    ...{ name, entity, size, record: null, keys: null },
    columns: {
      household: ref('household'),
      person: ref('person'),
      type: {
        kind: 'code',
        type: 'code',
        codes: new Uint32Array(size).fill(dataset.dictionary.code('other')),
      },
      amount: { kind: 'range', type: 'fen', lo: year(0), hi: year(1) },
      firstMonth: months(monthIndex(month) - 11),
      lastMonth: months(monthIndex(month)),
      newSince: months(Number.NaN),
    },
  }
}
