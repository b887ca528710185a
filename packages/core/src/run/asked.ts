import type { Check } from '../checks/check.ts'
import { codeAt } from '../dataset/at.ts'
import { Beside } from '../dataset/beside.ts'
import { codeOfRow } from '../dataset/column.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { NONE } from '../dataset/keys/dictionary.ts'
import { leadingTo } from '../dataset/leading-to.ts'
import { readingOf } from '../dataset/reading.ts'
import { remember } from '../dataset/remember.ts'
import { rowsWith } from '../dataset/rows-with.ts'
import type { Job, RuleEngine, Verdicts } from '../engine/engine.ts'
import { everyRow } from '../engine/kernels/every-row.ts'
import { SUBJECT } from '../engine/scope.ts'
import type { Steps } from '../engine/steps.ts'
import type { Reference } from '../expression/node.ts'
import { plainValue } from '../findings/value.ts'
import type { Concerned } from './subjects.ts'

/** Which finding the row at each position belongs to. */
export function groupsOf({ per }: Check, dataset: Dataset, verdicts: Verdicts): (at: number) => string {
  const vectors = per.map((name) => verdicts.fact(name))
  return (at) => JSON.stringify(vectors.map((vector) => plainValue(dataset, vector, at)))
}

type Asked = Omit<Job, 'rows' | 'rules'>

/** The facts that may name whom a finding is about: the first that does, does. */
const naming = ({ about, per, facts }: Check): string[] => [
  about,
  ...per.filter((name) => name !== about && facts[name]?.type === 'ref'),
]

/** All rows of every finding that would be about a subject asked for. */
export function* everyRowAsked(each: Check, job: Asked, about: Concerned): Steps<Int32Array> {
  const rows = everyRow(job.dataset, each.subject)
  const verdicts = yield { ...job, rows, rules: {} }
  const whom = naming(each).map((name) => verdicts.fact(name))
  const groupOf = groupsOf(each, job.dataset, verdicts)
  const wanted = (row: number) => {
    const named = whom.find((fact) => fact.kind === 'code' && (fact.codes[row] as number) > NONE)
    return named?.kind === 'code' && about[named.to ?? '']?.has((named.codes[row] as number) - 2)
  }
  const groups = new Set([...rows].filter(wanted).map(groupOf))
  return rows.filter((row) => groups.has(groupOf(row)))
}

/** The same by looking rows up, for a dataset that is read row by row; undefined where that cannot be done. */
export function rowsAsked(
  each: Check,
  dataset: Dataset,
  about: Concerned,
  engine: RuleEngine,
  job: (dataset: Dataset) => Asked,
): Int32Array | undefined {
  const { whom, shared, way, isOfOne } = remember(ways, each, () => wayOf(each))
  const found = rowsNaming(whom, dataset, about)
  if (!found || found.length === 0 || isOfOne) return found
  const known = remember(places, about, () => new Map<string, Int32Array | null>())
  const near = remember(known, way, () => alike(dataset, each.subject, shared, found) ?? null) ?? undefined
  if (!near || near.length === found.length) return near
  const groupOf = groupsOf(each, dataset, engine.evaluate({ rows: near, rules: {}, ...job(dataset) }))
  const wanted = new Set(found)
  const groups = new Set([...near.keys()].filter((at) => wanted.has(near[at] as number)).map(groupOf))
  return near.filter((_, at) => groups.has(groupOf(at)))
}

/** The rows whose finding is about one of those concerned. */
function rowsNaming(
  [whom, ...others]: Way['whom'],
  dataset: Dataset,
  about: Concerned,
): Int32Array | undefined {
  const found = whom && rowsAbout(dataset, whom, about)
  const column = whom?.to.length === 0 ? dataset.table(whom.entity).columns[whom.field] : undefined
  if (!found || others.length === 0 || !mayNameNobody(dataset, whom)) return found
  if (column?.kind !== 'code' || others.length > 1) return undefined
  const more = others[0] && rowsAbout(dataset, others[0], about)
  return more && inOrder([...found, ...more.filter((row) => codeAt(column, row) <= NONE)])
}

/** A person always has a key, of a surrogate at least, where a blank does not say that there is nobody. */
function mayNameNobody(dataset: Dataset, { entity, to, field }: FieldAt): boolean {
  const named = dataset.table(entity).entity.fields[field]
  return to.length > 0 || named?.to !== 'person' || named.blank === 'none'
}

/** Where the value of a fact stands that is nothing but a field of the subject, or of what it leads to. */
interface FieldAt {
  readonly entity: string
  readonly to: readonly string[]
  readonly field: string
  /** All of it in one word. */
  readonly key: string
}

function placeOf({ facts, subject }: Check, name: string): FieldAt | undefined {
  const node = facts[name]?.node
  if (!node || !('fact' in node)) return undefined
  const { fact, of, to = [] } = node as Reference
  if (of !== undefined && of !== SUBJECT) return undefined
  if (of === undefined && to.length === 0 && Object.hasOwn(facts, fact))
    return fact === name ? undefined : placeOf({ facts, subject } as Check, fact)
  return { entity: subject, to, field: fact, key: [subject, ...to, fact].join('.') }
}

/** How the rows of a check are found. */
interface Way {
  /** Where it is said whom a finding is about: the first that says so, does. */
  readonly whom: readonly (FieldAt | undefined)[]
  /** Fields of the subject that rows of one finding share. */
  readonly shared: readonly string[]
  /** The same for checks that find theirs in the same way. */
  readonly way: string
  /** Whether all rows of a finding name the same. */
  readonly isOfOne: boolean
}

const ways = new WeakMap<Check, Way>()

function wayOf(each: Check): Way {
  const whom = naming(each).map((name) => placeOf(each, name))
  const places = each.per.map((name) => placeOf(each, name))
  const shared = places.flatMap((place) => (place && place.to.length === 0 ? [place.field] : []))
  return { whom, shared, way: JSON.stringify([whom, shared]), isOfOne: each.per.includes(each.about) }
}

/** The rows, in order, whose fact names somebody who is concerned; looked up once for all checks that ask. */
function rowsAbout(dataset: Dataset, place: FieldAt, about: Concerned): Int32Array | undefined {
  const known = remember(places, about, () => new Map<string, Int32Array | null>())
  return remember(known, place.key, () => find(dataset, place, about)) ?? undefined
}

/** By whom a case concerns, which belongs to one dataset. */
const places = new Beside<Concerned, Map<string, Int32Array | null>>()

function find(dataset: Dataset, { entity, to, field }: FieldAt, about: Concerned): Int32Array | null {
  const reading = readingOf(dataset)
  let last = entity
  const steps = to.map((relation) => {
    const from = last
    const one = reading.one(from, relation)
    last = one.to
    return { from, relation, one }
  })
  const table = dataset.table(last)
  const column = table.columns[field]
  if (field !== 'id' && (column?.kind !== 'code' || column.to === undefined)) return null
  let rows: number[] = []
  for (const row of about[column?.kind === 'code' ? (column.to as string) : last] ?? []) {
    if (field === 'id') rows.push(row)
    else addTo(rows, rowsWith(table, field, codeOfRow(row)))
  }
  for (const { from, relation, one } of steps.reverse()) {
    const there = rows
    rows = []
    for (const row of there) {
      const led = leadingTo(dataset, from, relation, row)
      for (let i = 0; i < led.length; i++) if (one.at(led[i] as number) === row) rows.push(led[i] as number)
    }
  }
  return inOrder(rows)
}

function addTo(rows: number[], more: ArrayLike<number>): void {
  for (let i = 0; i < more.length; i++) rows.push(more[i] as number)
}

/** Each of some rows once, in order. */
function inOrder(rows: readonly number[]): Int32Array {
  const sorted = new Int32Array(rows)
  let size = 1
  while (size < sorted.length && (sorted[size - 1] as number) < (sorted[size] as number)) size++
  if (size >= sorted.length) return sorted
  if (sorted.length > few) sorted.sort()
  else sortFew(sorted)
  size = 0
  for (const row of sorted) if (size === 0 || row !== sorted[size - 1]) sorted[size++] = row
  return sorted.subarray(0, size)
}

/** So few numbers are sorted sooner here than by the method of arrays. */
const few = 64

function sortFew(numbers: Int32Array): void {
  for (let i = 1; i < numbers.length; i++) {
    const number = numbers[i] as number
    let at = i
    for (; at > 0 && (numbers[at - 1] as number) > number; at--) numbers[at] = numbers[at - 1] as number
    numbers[at] = number
  }
}

/** Rows that may stand in one finding with some of `rows`: they share what is known of one of the fields it is per. */
function alike(
  dataset: Dataset,
  subject: string,
  fields: readonly string[],
  rows: Int32Array,
): Int32Array | undefined {
  const { columns } = dataset.table(subject)
  const sharing = fields.flatMap((field) => {
    const column = columns[field]
    return column?.kind === 'code' ? [{ column, field, looked: new Set<number>() }] : []
  })
  const all: number[] = []
  const table = dataset.table(subject)
  for (const row of rows) {
    let code = NONE
    for (let i = 0; i < sharing.length && code <= NONE; i++) {
      const { column, field, looked } = sharing[i] as (typeof sharing)[0]
      code = codeAt(column, row)
      if (code <= NONE || looked.has(code)) continue
      looked.add(code)
      addTo(all, rowsWith(table, field, code))
    }
    if (code <= NONE) return undefined
  }
  return inOrder(all)
}
