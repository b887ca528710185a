import { remember } from '../../dataset/remember.ts'
import type { Reference } from '../../expression/node.ts'
import type { Setting } from '../evaluator.ts'
import { Frames } from './frames.ts'
import type { RowJob } from './row-job.ts'
import type { Value } from './value.ts'

/** What was made ready of the facts of a check or programme, for one subject. It holds nothing of any dataset. */
export class Program {
  readonly subject: Frames
  /** What of a setting was relied upon. */
  readonly relies: ((setting: Setting) => boolean)[] = []
  readonly resolved = new Map<string, Value>()
  /** What could not be made ready. */
  readonly refused = new WeakSet<object>()
  readonly #references = new Map<string, Reference>()
  readonly #entities = new Map<string, Frames>()
  #slots = 0

  constructor(subject: string) {
    this.subject = new Frames(subject)
  }

  /** The node that names a fact. */
  reference(fact: string): Reference {
    return remember(this.#references, fact, () => ({ fact }))
  }

  /** Frames of what registers say of an entity, whatever the job is about. */
  entity(name: string): Frames {
    return remember(this.#entities, name, () => new Frames(name))
  }

  /** What is found once for each job. */
  perJob<T>(find: (job: RowJob) => T): (job: RowJob) => T {
    const slot = this.#slots++
    return (job) => job.once(slot, find)
  }
}
