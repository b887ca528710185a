import {
  type Check,
  type CheckInput,
  check,
  columnEngine,
  createDataset,
  type DatasetInput,
  type Finding,
  graph as standard,
  type Verdicts,
} from '@hedui/core'
import type fc from 'fast-check'
import { boundariesOf } from '../arbitraries/boundaries.ts'
import { codesOf } from '../arbitraries/codes.ts'
import { type Datasets, datasets } from '../arbitraries/datasets.ts'
import { touchedBy } from '../arbitraries/touched.ts'
import type { World } from '../suites/check-world.ts'

type Options = NonNullable<CheckInput['options']>[string]

/** A check, and the records that its properties are tried on. */
export interface CheckSetting extends World {
  /** Left out: datasets of what the check looks at, close to where its verdict turns. */
  readonly datasets?: fc.Arbitrary<DatasetInput>
  /** What generated datasets are like, unless `datasets` gives them. */
  readonly like?: Datasets
  readonly options?: Options
}

/** What a run may be asked besides. */
export interface Asked {
  readonly rule?: Check
  readonly options?: Options
  readonly subjects?: CheckInput['subjects']
}

/** Records, and what a rule finds among them. */
export interface RecordsWorld {
  readonly datasets: fc.Arbitrary<DatasetInput>
  find(input: DatasetInput): readonly Finding[]
}

export interface CheckWorld extends RecordsWorld {
  readonly check: Check
  readonly options: Options
  /** Datasets of complete registers, genuine numbers and no blank cells: of which the law knows one answer. */
  readonly known: fc.Arbitrary<DatasetInput>
  find(input: DatasetInput, asked?: Asked): readonly Finding[]
  /** The verdicts behind the findings, row by row; null where no row was asked about. */
  verdicts(input: DatasetInput, asked?: Asked): Verdicts | null
}

export function checkWorld(rule: Check, setting: CheckSetting): CheckWorld {
  const { asOf, parameters, catalogue, graph, region, options: own = {}, like } = setting
  const shared = { ...(catalogue && { catalogue }), ...(graph && { graph }) }
  const fields = touchedBy(rule, (graph ?? standard).entities)
  const generated = (more: Datasets) =>
    datasets({
      ...shared,
      ...(Object.keys(fields).length > 0 && { fields }),
      boundaries: boundariesOf(rule, parameters),
      codes: codesOf(rule, catalogue),
      ...more,
      ...like,
    })
  const run = (input: DatasetInput, asked: Asked, engine = columnEngine) =>
    check(createDataset({ ...shared, ...(region !== undefined && { region }), ...input }), {
      checks: [asked.rule ?? rule],
      asOf,
      engine,
      undetermined: true,
      unmask: { purpose: 'property test' },
      ...(parameters && { parameters }),
      ...(asked.subjects && { subjects: asked.subjects }),
      options: { [(asked.rule ?? rule).id]: { ...own, ...asked.options } },
    }).findings
  return {
    check: rule,
    options: own,
    datasets: setting.datasets ?? generated({}),
    known: setting.datasets ?? generated({ unknowns: false, uncovered: false, damaged: false }),
    find: (input, asked = {}) => run(input, asked),
    verdicts(input, asked = {}) {
      const seen: Verdicts[] = []
      run(input, asked, {
        ...columnEngine,
        evaluate(job) {
          seen.push(columnEngine.evaluate(job))
          return seen.at(-1) as Verdicts
        },
      })
      return seen.at(-1) ?? null
    },
  }
}
