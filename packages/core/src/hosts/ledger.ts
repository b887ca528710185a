import type { Dataset } from '../dataset/dataset.ts'
import { remember } from '../dataset/remember.ts'
import { rowsOf } from '../engine/bits.ts'
import { type HostFact, type HostValue, hostSubjects, unanswered } from '../engine/host.ts'
import type { FieldType } from '../model/field.ts'
import type { Demand } from './demand.ts'
import type { Answered, Question } from './question.ts'

/** What was asked and what was answered in one run, by fact and entity. */
export interface Ledger {
  /** Notes what matters at `rows` of an entity; answers whether any of it was not asked yet. */
  want(entity: string, rows: Int32Array, demand: Demand): boolean
  /** What is wanted and was not yet asked; from now on it counts as asked. */
  take(): readonly RowsAsked[]
  enter(question: Question, answered: Answered): void
  /** The answers as facts that are given at once; what was not asked or not answered is unknown. */
  facts(names: readonly string[]): Readonly<Record<string, HostFact>>
}

/** A question about rows of the dataset. */
export interface RowsAsked extends Question {
  readonly rows: readonly number[]
}

interface Wanted {
  readonly rows: Set<number>
  readonly types: Set<FieldType>
}

export function createLedger(dataset: Dataset): Ledger {
  const wanted = new Map<string, Map<string, Wanted>>()
  const asked = new Map<string, Map<string, Set<number>>>()
  const answers = new Map<string, Map<string, Map<string, HostValue>>>()
  return {
    want(entity, rows, demand) {
      let more = false
      for (const [fact, { at, types }] of demand) {
        const some = remember(remember(wanted, fact, map<Wanted>), entity, () => ({
          rows: new Set<number>(),
          types: new Set<FieldType>(),
        }))
        const before = asked.get(fact)?.get(entity)
        for (const position of rowsOf(at)) {
          const row = rows[position] as number
          some.rows.add(row)
          if (!before?.has(row)) more = true
        }
        for (const type of types) some.types.add(type)
      }
      return more
    },
    take() {
      const questions: RowsAsked[] = []
      for (const [fact, byEntity] of wanted)
        for (const [entity, { rows, types }] of byEntity) {
          const before = remember(remember(asked, fact, map<Set<number>>), entity, () => new Set<number>())
          const fresh = [...rows].filter((row) => !before.has(row)).sort((a, b) => a - b)
          for (const row of fresh) before.add(row)
          if (fresh.length > 0)
            questions.push({
              fact,
              types: [...types],
              rows: fresh,
              subjects: fresh.map(hostSubjects(dataset, entity)),
            })
        }
      return questions.sort((a, b) => (a.fact < b.fact ? -1 : a.fact > b.fact ? 1 : 0))
    },
    enter({ fact, subjects }, { values }) {
      subjects.forEach(({ entity, id }, at) => {
        remember(remember(answers, fact, map<Map<string, HostValue>>), entity, map<HostValue>).set(
          id,
          values[at],
        )
      })
    },
    facts: (names) =>
      Object.fromEntries(
        names.map((name): [string, HostFact] => {
          const known = answers.get(name)
          return [name, known ? ({ entity, id }) => known.get(entity)?.get(id) : unanswered]
        }),
      ),
  }
}

const map = <V>() => new Map<string, V>()
