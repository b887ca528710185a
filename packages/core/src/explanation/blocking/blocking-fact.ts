import type { HostErrorCode } from '../../hosts/host-error.ts'
import type { Phrase } from '../../model/field.ts'
import type { CoverageUse, ExplainedValue, RecordPlace, Verdict } from '../tree/nodes.ts'

/** Who could say: a register's department, or the locality, or the host system. */
export interface Supplier {
  /** Null where no register is meant. */
  readonly register: string | null
  readonly title: Phrase
}

/**
 * What the verdict would be if one fact alone were known to be so, all else staying as it is. `values`: from
 * `from` to `to` (null: without end); `other`: any code not named; `complete`: the register holds no more.
 */
export type Answer = { readonly truth: Verdict } & (
  | {
      readonly kind: 'values'
      readonly from: string | number | boolean | null
      readonly to: string | number | boolean | null
      /** What a single code is called. */
      readonly called: Phrase | null
    }
  | { readonly kind: 'nothing' | 'other' | 'complete' }
)

/** An input that is not settled, and on which the verdict hangs. */
export interface BlockingFact {
  /** Tells the facts of one row's explanation apart. */
  readonly id: string
  /**
   * `field`: a cell; `resolved`: what several registers say of a person; `coverage`: whether a register is
   * complete; `link`: a row that a key should lead to; `parameter`, `host`: a figure that nobody gave.
   */
  readonly kind: 'field' | 'resolved' | 'coverage' | 'link' | 'parameter' | 'host'
  /** Of a field or link; else null. */
  readonly entity: string | null
  /** The field, relation, register, parameter or host fact. */
  readonly name: string
  readonly title: Phrase
  /** Whom or what it is about, masked; may be empty. */
  readonly of: string
  readonly place: RecordPlace | null
  /** What is known of it; for coverage of what is looked for there; null where it is not a value. */
  readonly value: ExplainedValue | null
  /** For coverage: what is looked for in the register, where that is one value. */
  readonly sought: Phrase | null
  readonly coverage: CoverageUse | null
  readonly suppliers: readonly Supplier[]
  /** Why a host fact that was asked for was not had; left out of everything else. */
  readonly failed?: { readonly code: HostErrorCode; readonly message: Phrase }
  /** What each answer would mean; empty where it cannot be tried alone. */
  readonly answers: readonly Answer[]
}

/** What keeps a verdict from being given. */
export interface Blocking {
  /** Those first whose answer alone may settle the verdict. */
  readonly facts: readonly BlockingFact[]
  /** Ids of facts that together settle the verdict whatever they turn out to be: none could be left out. Fewest first. */
  readonly sets: readonly (readonly string[])[]
  /**
   * Whether all sets of up to three facts were tried. False, or a set of more than three: the set is all the
   * facts together, and a smaller one may do.
   */
  readonly searched: boolean
}
