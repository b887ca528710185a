import type { Dataset } from '../dataset/dataset.ts'
import type { OptionValue } from '../engine/evaluator.ts'
import type { FactValue, Finding, Severity, Tier } from '../findings/finding.ts'
import { namesInMessage } from '../findings/names-in-message.ts'
import { HeduiError } from '../model/error.ts'
import type { FieldType, Phrase, Sensitivity } from '../model/field.ts'
import type { Run } from '../run/run.ts'
import type { Described } from './check.ts'
import type { Option } from './option.ts'

/** A row of the dataset that a hit names; with a field, the cell. */
export interface Cited {
  readonly entity: string
  readonly row: number
  readonly field?: string
}

/** What no row of the dataset stands for: a township, an institution, a rule. */
export interface Named {
  readonly entity: string
  /** What it is called, in every run; shown as it is. */
  readonly key: string
}

/** What a detector found: one finding. */
export interface Hit {
  /**
   * The person, household, account or other key that it is about; with a field, the text of that cell; or what no
   * row stands for.
   */
  readonly about: Cited | Named
  /** What tells this finding from others of the detector, the same in every run: keys, not row numbers. */
  readonly per: readonly (string | number)[]
  readonly tier: Tier
  /** Left out: that of the detector. */
  readonly severity?: Severity
  /** `unknown` where something is lacking to tell; left out: true. */
  readonly result?: Finding['result']
  /** Whether it rests on equal keys and figures alone; only then may it block. */
  readonly exact: boolean
  readonly programme?: string
  /** Months `YYYY-MM`. */
  readonly periods?: readonly string[]
  readonly amountAtRisk?: NonNullable<Finding['amountAtRisk']>
  readonly facts: Readonly<Record<string, FactValue>>
  readonly evidence: readonly Cited[]
  /** The argument, step by step. */
  readonly because: readonly Phrase[]
}

export interface Given {
  readonly dataset: Dataset
  readonly asOf: string
  readonly options: Readonly<Record<string, OptionValue>>
  /** Findings of earlier runs, for detectors that look at what became of them. */
  readonly previous: readonly Finding[]
  /** By rule, what the checks of this run came to: they run before detectors. */
  readonly examined: Run['examined']
  /** The same of the last accepted run; empty: there is none. */
  readonly previousExamined: Run['examined']
}

/** Code that yields findings which the vocabulary of facts cannot express: distances, ranks, similarities. */
export interface Detector extends Described {
  readonly options: Readonly<Record<string, Option>>
  /** What a hit states, by name: its kind, how it is masked, and what its codes are called in the message. */
  readonly facts: Readonly<
    Record<
      string,
      {
        readonly type: FieldType
        readonly sensitivity?: Sensitivity
        readonly codeTitles?: Readonly<Record<string, Phrase>>
      }
    >
  >
  /** Without a clock or chance: the same dataset gives the same hits, in any order. */
  readonly detect: (given: Given) => Iterable<Hit>
}

/** Makes a detector; errors: `rule.placeholder` for a message that names a fact no hit states. */
export function defineDetector(detector: Detector): Detector {
  for (const text of Object.values(detector.message) as string[])
    for (const name of namesInMessage(text))
      if (!Object.hasOwn(detector.facts, name)) throw misnamed(detector.id, name, Object.keys(detector.facts))
  return detector
}

const misnamed = (check: string, name: string, known: readonly string[]): HeduiError =>
  new HeduiError(
    'rule.placeholder',
    { check, name, known },
    `the message of ${check} names {${name}}, which no hit states. Facts: ${known.join(', ')}.`,
  )
