import type { Phrase } from '../model/field.ts'

/**
 * `host.failed`: the function threw or rejected; `host.timeout`: no answer in time; `host.count`: a batch of
 * another length, or by other ids; `host.answer`: a batch that is no list and no Map; `host.value`: a value
 * of another kind than the rule asks for.
 */
export type HostErrorCode = 'host.failed' | 'host.timeout' | 'host.count' | 'host.answer' | 'host.value'

/** A host fact that was asked for and not had: it is unknown for these subjects. Plain data. */
export interface HostError {
  readonly fact: string
  readonly code: HostErrorCode
  /** The subjects as findings name theirs: `id` is a digest, `label` is masked. */
  readonly subjects: readonly { readonly entity: string; readonly id: string; readonly label: string }[]
  readonly message: Phrase
  /** What the host's own error says; null where it says nothing, or personal data is masked. */
  readonly detail: string | null
}
