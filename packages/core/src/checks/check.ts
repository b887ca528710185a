import type { Condition, Expression } from '../expression/node.ts'
import type { Citation } from '../expression/row.ts'
import type { Severity, Tier } from '../findings/finding.ts'
import type { FieldType, Phrase } from '../model/field.ts'
import type { NamedFigure } from '../parameters/figures.ts'
import type { Option } from './option.ts'

/** How the values of a fact over the rows of one finding become one. */
export type Shown = 'list' | 'min' | 'max' | 'sum' | 'count'

/** Which months, programme and money a finding is about: names of facts. */
export interface Stake {
  readonly programme?: string
  readonly month?: string
  /** Money that may be lost: `sum` or `max` of the rows, or the `excess` over the dearest. */
  readonly amount?: {
    readonly fen: string
    readonly take: 'sum' | 'max' | 'excess'
    readonly exact?: Condition
  }
}

/** What a reader is told of a check or a detector, and of each of its findings. */
export interface Described {
  /** Kebab-case, for example `paid-after-death`. */
  readonly id: string
  /** The short id of the catalogue, for example `D01`. */
  readonly number: string
  readonly version: string
  readonly title: Phrase
  readonly description: Phrase
  /** Registers without which there is no verdict: of each group at least one. */
  readonly needs: readonly (readonly string[])[]
  readonly severity: Severity
  /**
   * With `{fact}` for each fact shown. A clause stays where its fact is something (`[fact:…]`), no or 0
   * (`[!fact:…]`), not known (`[?fact:…]`) or not just 1 (`[+fact:s]`).
   */
  readonly message: Phrase
  readonly basis: readonly Phrase[]
  readonly innocent: readonly Phrase[]
  readonly next: readonly Phrase[]
}

/** Conditions whose truth makes a finding, with everything a reader of the finding needs: plain data. */
export interface Check extends Described {
  /** Entity whose rows are examined, one by one. */
  readonly subject: string
  /** The fact, a key or a text such as the number of a project, that names whom or what a finding is about. */
  readonly about: string
  /** Facts that are equal over the rows of one finding; where `about` names nobody, it is about the first key of these that does. */
  readonly per: readonly string[]
  /** In order: the first that holds decides instead. */
  readonly severities: readonly {
    readonly severity: Severity | { readonly option: string }
    readonly when: Condition
  }[]
  readonly tier: {
    readonly otherwise: Tier
    readonly when?: { readonly tier: Tier; readonly holds: Condition }
  }
  readonly options: Readonly<Record<string, Option>>
  /** Dated figures of the law that facts look up; one that a run is not given is unknown, and without any there is no verdict unless all are optional. */
  readonly figures?: readonly NamedFigure[]
  readonly facts: Readonly<Record<string, { readonly type: FieldType; readonly node: Expression }>>
  /** What facts are called in an explanation; a fact left out goes by the title of what it is made of. */
  readonly factTitles?: Readonly<Record<string, Phrase>>
  /** What codes of a fact are called in the message; programmes go by the catalogue, codes left out as they are. */
  readonly codeTitles?: Readonly<Record<string, Readonly<Record<string, Phrase>>>>
  /** A json-rules-engine document over the facts. */
  readonly conditions: Condition
  readonly stake: Stake
  /** Facts that the message and the finding show. */
  readonly shows: Readonly<Record<string, Shown>>
  readonly evidence: readonly Citation[]
}
