import type { ProgressBody } from '../protocol/answer.ts'
import type { RequestId } from '../protocol/shared.ts'
import type { Sources } from './sources.ts'
import type { State } from './state.ts'

/** One request being answered. */
export interface Turn {
  readonly id: RequestId
  readonly state: State
  readonly sources: Sources
  /** Tells how far it is, after letting newer messages in. */
  progress(body: ProgressBody): void
  /** Lets newer messages in, and throws where one of them has cancelled this request. */
  pause(): Promise<void>
  stopIfCancelled(): void
}
