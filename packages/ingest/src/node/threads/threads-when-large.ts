import { availableParallelism } from 'node:os'
import type { Refusal, Threads } from '../../readers/threads.ts'
import { startThreads } from './start-threads.ts'

/** Of a smaller file, in bytes, half the reading takes no longer than a thread takes to start. */
const worthStarting = 8 << 20

/** The threads of a host, or those that are started with the first file that is worth it, where there is a second processor. */
export class ThreadsWhenLarge {
  readonly #given: Threads | false | undefined
  #started: Threads | undefined

  /** `false`: there are never any. */
  constructor(given: Threads | false | undefined) {
    this.#given = given
  }

  /** Those for a file of so many bytes. */
  async of(file: string, size: number): Promise<Threads | undefined> {
    if (this.#given !== undefined) return this.#given || undefined
    const isWorth = size >= worthStarting && /\.(?:csv|tsv|txt)$/i.test(file) && availableParallelism() > 1
    if (isWorth) this.#started ??= await startThreads()
    return this.#started
  }

  /** Why one thread has read, though two were wanted. */
  get refused(): Refusal | null {
    return (this.#given || this.#started)?.refused ?? null
  }

  /** Ends what was started here. */
  async close(): Promise<void> {
    await this.#started?.close()
  }
}
