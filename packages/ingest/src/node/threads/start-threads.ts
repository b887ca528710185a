import { MessageChannel, Worker } from 'node:worker_threads'
import type { Refusal, Threads } from '../../readers/threads.ts'
import { OtherThread } from './other-thread.ts'
import { defaultSharing, type Sharing } from './parts-of.ts'

export interface ThreadsOptions {
  /** The worker's script, where a bundler has moved it. */
  readonly worker?: URL
  /** How work is cut, where that is not `defaultSharing`. */
  readonly sharing?: Partial<Sharing>
}

/**
 * Starts a thread that helps to read large CSV files, given as `threads` to `readFiles`; it does not keep a process
 * alive. Where it cannot start, `refused` says why and one thread reads.
 */
export async function startThreads(options: ThreadsOptions = {}): Promise<Threads> {
  const { port1, port2 } = new MessageChannel()
  try {
    const script = options.worker ?? new URL('./worker.js', import.meta.url)
    const worker = new Worker(script, { workerData: { port: port2 }, transferList: [port2] })
    await new Promise((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', reject)
      worker.once('exit', (code) => reject(new Error(`exit ${code}`)))
    })
    worker.removeAllListeners()
    const threads = new OtherThread(worker, port1, { ...defaultSharing, ...options.sharing })
    const lose = (facts: Refusal['facts']) => {
      threads.refused ??= { code: 'threads.lost', facts }
    }
    worker.on('error', (error) => lose({ reason: reasonOf(error) }))
    worker.on('exit', () => lose({}))
    worker.unref()
    return threads
  } catch (error) {
    port1.close()
    return alone({ code: 'threads.start', facts: { reason: reasonOf(error) } })
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const alone = (refused: Refusal): Threads => ({
  refused,
  scan: () => null,
  release: () => undefined,
  close: () => Promise.resolve(),
})
