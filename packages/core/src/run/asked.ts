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
  const { whom, shared, way } = remember(ways, each, () => wayOf(each))
  const found = rowsNaming(whom, dataset, about)
  if (!found || found.length === 0 || each.per.includes(each.about)) return found
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
}

const ways = new WeakMap<Check, Way>()

function wayOf(each: Check): Way {
  const whom = naming(each).map((name) => placeOf(each, name))
  const places = each.per.map((name) => placeOf(each, name))
  const shared = places.flatMap((place) => (place && place.to.length === 0 ? [place.field] : []))
  return { whom, shared, way: JSON.stringify([whom, shared]) }
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
  const steps: { readonly from: string; readonly relation: string }[] = []
  const last = to.reduce((from, relation) => {
    steps.push({ from, relation })
    return reading.one(from, relation).to
  }, entity)
  const column = dataset.table(last).columns[field]
  if (field !== 'id' && (column?.kind !== 'code' || column.to === undefined)) return null
  const named = [...(about[column?.kind === 'code' ? (column.to as string) : last] ?? [])]
  const there =
    field === 'id'
      ? named
      : named.flatMap((row) => Array.from(rowsWith(dataset.table(last), field, codeOfRow(row))))
  const here = steps.reduceRight((rows, { from, relation }) => {
    const { at } = reading.one(from, relation)
    return rows.flatMap((row) =>
      Array.from(leadingTo(dataset, from, relation, row)).filter((each) => at(each) === row),
    )
  }, there)
  return inOrder(here)
}

/** Each of some rows once, in order. */
function inOrder(rows: number[]): Int32Array {
  rows.sort((a, b) => a - b)
  return Int32Array.from(rows.filter((row, i) => row !== rows[i - 1]))
}

/** Rows that may stand in one finding with some of `rows`: they share what is known of one of the fields it is per. */
function alike(
  dataset: Dataset,
  subject: string,
  fields: readonly string[],
  rows: Int32Array,
): Int32Array | undefined {
  const table = dataset.table(subject)
  const all = Array.from(rows)
  const looked = new Set<string>()
  for (const row of rows) {
    const field = fields.find((name) => {
      const column = table.columns[name]
      return column?.kind === 'code' && codeAt(column, row) > 1
    })
    const column = field === undefined ? undefined : table.columns[field]
    if (field === undefined || column?.kind !== 'code') return undefined
    const code = codeAt(column, row)
    if (looked.has(`${field} ${code}`)) continue
    looked.add(`${field} ${code}`)
    const others = rowsWith(table, field, code)
    for (let i = 0; i < others.length; i++) all.push(others[i] as number)
  }
  return inOrder(all)
}
