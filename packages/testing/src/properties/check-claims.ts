import {
  type Check,
  type DatasetInput,
  type Entities,
  type Field,
  type Finding,
  graph,
  type HostRecord,
} from '@hedui/core'
import fc from 'fast-check'
import type { CheckWorld, RecordsWorld } from './check-setting.ts'
import { type Claim, claim } from './claim.ts'

export type CheckClaim = Claim<CheckWorld, DatasetInput>
/** What any rule may promise that looks at records. */
export type RecordsClaim = Claim<RecordsWorld, DatasetInput>

/** A finding without the places of its evidence: what must stay the same however the records are written. */
const plain = ({ evidence: _, ...finding }: Finding): string => JSON.stringify(finding)
const texts = (findings: readonly Finding[]): string => findings.map(plain).sort().join('\n')

export const summary = (findings: readonly Finding[]): string =>
  findings.length === 0
    ? 'nothing'
    : findings.map(({ result, message }) => `${result}: ${message.en}`).join(' | ')

const differing = (one: readonly Finding[], two: readonly Finding[], shows: readonly DatasetInput[]) =>
  texts(one) === texts(two) ? null : { says: `found ${summary(one)}; then ${summary(two)}`, shows }

export const mapRecords = (
  input: DatasetInput,
  change: (rows: readonly HostRecord[], name: string) => readonly HostRecord[],
): DatasetInput => ({
  ...input,
  records: Object.fromEntries(
    Object.entries(input.records ?? {}).map(([name, rows]) => [name, change(rows, name)]),
  ),
})

/** The order in which records come does not matter. */
export const permutation: RecordsClaim = claim(
  'permutation',
  ({ datasets }) => datasets,
  (world, input) => {
    const other = mapRecords(input, (rows) => rows.toReversed())
    return differing(world.find(input), world.find(other), [input])
  },
)

/** Fields, as `entity.field`, that change nothing whatever stands there. */
export const irrelevant = (...fields: readonly string[]): CheckClaim =>
  claim(
    `irrelevant (${fields.join(', ')})`,
    ({ datasets }) => datasets,
    (world, input) => {
      const without = mapRecords(input, (rows, name) =>
        rows.map((row) => {
          const entity = name.replace(/@.*/, '')
          return Object.fromEntries(
            Object.entries(row).filter(([field]) => !fields.includes(`${entity}.${field}`)),
          )
        }),
      )
      return differing(world.find(input), world.find(without), [input])
    },
  )

/** Learning what a cell says, or that a register is complete. */
export const monotoneInKnowledge: CheckClaim = claim(
  'monotoneInKnowledge',
  ({ datasets }) =>
    fc.tuple(
      datasets,
      fc.array(fc.tuple(fc.nat(19), fc.nat(9), fc.nat(19)), { minLength: 1, maxLength: 6 }),
      fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, fc.nat(40)),
    ),
  (world, [known, picks, uncovers]) => {
    const told = toldBy(world.check)
    const forgotten = picks.reduce(
      ({ input, secondHand }, pick) => forgetCell(input, pick, secondHand, told),
      { input: known, secondHand: false },
    )
    const { coverage = [] } = known
    const open =
      uncovers === null || coverage.length === 0
        ? forgotten.input
        : { ...forgotten.input, coverage: coverage.toSpliced(uncovers % coverage.length, 1) }
    const [more, less] = [world.find(known), world.find(open)]
    const about = (findings: readonly Finding[]) => new Set(findings.map(subjectOf))
    const sure = (findings: readonly Finding[]) => about(findings.filter(({ result }) => result === 'true'))
    const takenBack = !forgotten.secondHand && [...sure(less)].some((id) => !sure(more).has(id))
    const accused = [...sure(more)].some((id) => !about(less).has(id))
    return takenBack || accused
      ? { says: `found ${summary(less)}; and knowing more ${summary(more)}`, shows: [open, known] }
      : null
  },
)

interface Forgotten {
  readonly input: DatasetInput
  /** Whether a second statement of one thing was forgotten: knowing it, the two may contradict each other. */
  readonly secondHand: boolean
}

/** The field, as `entity.field`, whose text a finding is about, as that of a project's number; null: it is about a key. */
function toldBy({ facts, about, subject }: Check): string | null {
  const { node, type } = facts[about] ?? {}
  return type !== 'ref' && node && 'fact' in node ? `${subject}.${node.fact}` : null
}

/** The dataset without what one of its cells says; whom, what and which month it is about stays known. */
function forgetCell(
  input: DatasetInput,
  [list, at, cell]: readonly [list: number, row: number, cell: number],
  secondHand: boolean,
  told: string | null,
): Forgotten {
  const lists = Object.entries(input.records ?? {})
  const [name = '', rows = []] = lists[list % Math.max(lists.length, 1)] ?? []
  const row = rows[at % Math.max(rows.length, 1)]
  const entity = name.replace(/@.*/, '')
  const fields = Object.keys(row ?? {}).filter(
    (field) => !isKept(name, field) && `${entity}.${field}` !== told,
  )
  const field = fields[cell % Math.max(fields.length, 1)]
  if (row === undefined || field === undefined) return { input, secondHand }
  return {
    input: mapRecords(input, (all, other) =>
      other === name ? all.map((one) => (one === row ? { ...one, [field]: null } : one)) : all,
    ),
    secondHand: secondHand || isSaidTwice(input, name, field),
  }
}

/** Whether several rows may state one thing of one subject, so that one more of them may make a conflict. */
function isSaidTwice({ records = {} }: DatasetInput, name: string, field: string): boolean {
  const entity = name.replace(/@.*/, '')
  const isStated = Object.values(graph.entities as Entities).some(({ resolved, many }) =>
    Object.values(resolved).some(({ sources }) =>
      sources.some((source) => source.field === field && many[source.through]?.entity === entity),
    ),
  )
  const rows = Object.entries(records).filter(([other]) => other.replace(/@.*/, '') === entity)
  return isStated && rows.flatMap(([, list]) => list).length > 1
}

/** Whom a finding is about; of somebody without a number nothing but that: what stands for him is made of the row's text. */
const subjectOf = ({ subject: { entity, id, label } }: Finding): string =>
  entity === 'person' && !/\d/.test(label) ? '' : id

/** Keys and months, by which rows belong together, and cells of which a blank says that there is nothing. */
const isKept = (name: string, field: string): boolean => {
  const entity = name.replace(/@.*/, '')
  const fields: Readonly<Record<string, Field>> = (graph.entities as Entities)[entity]?.fields ?? {}
  const { type, blank } = fields[field] ?? {}
  return type === 'ref' || type === 'month' || blank === 'none' || numbers.has(`${entity}.${field}`)
}

/** Texts that alone tie rows together, as `entity.field`: the numbers of projects, applications and the like. */
const numbers: ReadonlySet<string> = new Set(
  Object.entries(graph.entities as Entities).flatMap(([entity, { fields, many }]) =>
    Object.values(many).flatMap(({ entity: to, by }) => {
      const [[theirs, ours] = [], ...more] = Object.entries(by)
      return more.length === 0 && ours !== undefined && fields[ours]?.type === 'text'
        ? [`${entity}.${ours}`, `${to}.${theirs}`]
        : []
    }),
  ),
)
