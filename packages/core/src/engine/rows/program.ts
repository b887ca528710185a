import { remember } from '../../dataset/remember.ts'
import type { Reference } from '../../expression/node.ts'
import type { Setting } from '../evaluator.ts'
import { At } from './at.ts'
import { Frames, type Noted } from './frames.ts'
import type { RowJob } from './row-job.ts'
import type { Value } from './value.ts'

/** An entity whose rows are asked whatever path led to them. */
export interface Place {
  readonly frames: Frames
  /** A row of it; the same each time in one job. */
  at(job: RowJob, row: number): At
}

/** What was made ready of the facts of a check or programme, for one subject. It holds nothing of any dataset. */
export class Program {
  readonly subject: Frames
  /** What of a setting was relied upon. */
  readonly relies: ((setting: Setting) => boolean)[] = []
  readonly resolved = new Map<string, Noted<Value>>()
  /** What could not be made ready. */
  readonly refused = new WeakSet<object>()
  readonly #references = new Map<string, Reference>()
  readonly #places = new Map<string, Place>()
  readonly #marks = new Map<string, number>()
  #slots = 0

  constructor(subject: string) {
    this.subject = new Frames(subject)
  }

  /** The node that names a fact. */
  reference(fact: string): Reference {
    return remember(this.#references, fact, () => ({ fact }))
  }

  /** Rows of an entity, whatever the job is about. */
  place(entity: string): Place {
    return remember(this.#places, entity, () => {
      const place = this.#places.size
      return { frames: new Frames(entity), at: (job, row) => job.at(place, row, rowOf) }
    })
  }

  /** The mark of a figure: a bit, which others share where there are many. */
  mark(figure: string): number {
    return remember(this.#marks, figure, () => 1 << (this.#marks.size % 31))
  }

  /** What is found once for each job. */
  perJob<T>(find: (job: RowJob) => T): (job: RowJob) => T {
    const slot = this.#slots++
    return (job) => job.once(slot, find)
  }
}

const rowOf = (job: RowJob, row: number): At => new At(job, row)
