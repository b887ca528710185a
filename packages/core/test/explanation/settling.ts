import type { BlockingFact } from '../../src/explanation/blocking/blocking-fact.ts'
import type { World } from '../engine/claims.ts'

type Row = Readonly<Record<string, string | number | boolean | null | undefined>>
type Rows = 'claims' | 'items' | 'more' | 'parts'
type Value = string | number | boolean

/** One way in which an unknown fact may turn out; `value` is that of a cell. */
export interface Outcome {
  readonly value: Value | null
  apply(world: World): World
}

const lists: Readonly<Record<string, Rows>> = {
  '(claim)': 'claims',
  '(item)': 'items',
  '(item@more-items)': 'more',
  '(part)': 'parts',
}
const days = [
  '1901-02-03',
  '2024-02-10',
  '2024-02-29',
  '2024-12-15',
  '2024-12-31',
  '2025-01-15',
  '2025-01-31',
  '2025-02-01',
  '2025-02-15',
  '2099-01-01',
]
const months = ['1901-02', '2024-12', '2025-01', '2025-02', '2025-03', '2099-01']
const numbers = [-40, -3, -1, 0, 1, 2, 3, 4, 5, 6, 7, 9, 40]
const values: Readonly<Record<string, readonly Value[]>> = {
  day: days,
  until: days,
  since: months,
  flag: [true, false],
  kind: ['x', 'y', 'z', 'another'],
  other: ['x', 'y', 'z', 'another'],
}

/** Every way worth trying in which a fact may turn out: values of a cell, or a complete register with rows more or less. */
export function outcomesOf(fact: BlockingFact, world: World): readonly Outcome[] {
  if (fact.kind === 'coverage') return registerOutcomes(fact, world)
  const { file = '', row = 0 } = fact.place ?? {}
  const list = lists[file] as Rows
  const known = (world[list]?.[row - 1] as Row | undefined)?.[fact.name]
  const fits = (value: Value) => typeof known !== 'string' || String(value).startsWith(known)
  const ends = fact.answers.flatMap((answer) => (answer.kind === 'values' ? [answer.from, answer.to] : []))
  const all = [...(values[fact.name] ?? numbers), ...ends.filter((end) => end !== null)]
  return [...new Set(all)].filter(fits).map((value) => ({
    value,
    apply: (before) => ({
      ...before,
      [list]: (before[list] as readonly Row[]).map((each, i) =>
        i === row - 1 ? { ...each, [fact.name]: value } : each,
      ),
    }),
  }))
}

const item = (kind: string, value: number, flag: boolean, programme: string): Row => ({
  group: 'g',
  set: '9',
  value,
  bonus: value,
  n: value,
  day: '2025-01-31',
  flag,
  kind,
  status: kind,
  programme,
})

/** A register that turns out complete: as it is, or with more rows; rows whose own parts nobody knows are no answer. */
function registerOutcomes(
  { name: register, coverage }: BlockingFact,
  { covered = [] }: World,
): readonly Outcome[] {
  const programme = coverage?.programme?.id
  const said = programme === undefined ? register : `${register} ${programme}`
  const complete = (world: World): World => ({ ...world, covered: [...(world.covered ?? []), said] })
  const list: Rows = register === 'items' ? 'items' : register === 'more-items' ? 'more' : 'parts'
  if (list !== 'parts' && !covered.includes('parts')) return [{ value: null, apply: complete }]
  const more =
    list === 'parts'
      ? ['x', 'y', 'z'].map((kind, i) => ['1', '2'].map((set) => ({ set, value: i * 3, flag: i > 0, kind })))
      : ['x', 'y', 'z'].flatMap((of) => [
          [item('x', 0, true, of)],
          [item('y', 5, false, of), item('z', 40, true, of)],
        ])
  return [[], ...more].map((rows) => ({
    value: null,
    apply: (world) => complete({ ...world, [list]: [...((world[list] ?? []) as readonly Row[]), ...rows] }),
  }))
}
