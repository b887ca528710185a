import { type MessagePort, receiveMessageOnPort, type Worker } from 'node:worker_threads'
import type { CodedColumn, CodedPart } from '../../readers/coded.ts'
import type { Limits } from '../../readers/limits.ts'
import { counted, countedTogether } from '../../readers/text/counted.ts'
import { Scanner } from '../../readers/text/scan.ts'
import type { Refusal, SharedCoding, SharedScan, Threads } from '../../readers/threads.ts'
import type { Answer, CodeJob, Job, ScanJob, ScanResult } from './jobs.ts'
import { linesOf, partsOf, type Sharing } from './parts-of.ts'
import { SharedMemory, sharedCopy } from './shared-memory.ts'
import { freshStates, outcome, takeOurs } from './tasks.ts'

/** A worker that takes the last parts of what this thread reads. */
export class OtherThread implements Threads {
  refused: Refusal | null = null
  readonly #worker: Worker
  readonly #port: MessagePort
  readonly #sharing: Sharing
  readonly #memory = new SharedMemory()
  readonly #answers = new Map<number, Answer['result']>()
  #job: Job | null = null
  #jobs = 0

  constructor(worker: Worker, port: MessagePort, sharing: Sharing) {
    this.#worker = worker
    this.#port = port
    this.#sharing = sharing
  }

  scan(bytes: Uint8Array, start: number, delimiter: number, limits: Limits): SharedScan | null {
    const ends = partsOf(bytes, start, this.#sharing)
    if (this.refused !== null || ends.length <= 2) return null
    const shared = this.#memory.copy(bytes)
    const tasks = ends.length - 1
    this.#post({ kind: 'scan', bytes: shared, delimiter, limits, ends }, tasks)
    const scanner = new Scanner(bytes, start, delimiter, limits, bytes.length - start, (length) =>
      this.#memory.list(length),
    )
    const counts = Array.from({ length: tasks }, (_, task) => {
      const [begin, end] = [ends[task] as number, ends[task + 1] as number]
      const theirs = this.#take(task) ? null : (this.#result(task) as ScanResult | null)
      // Where a quoted field runs from one part into the next, no record begins where that part does.
      if (theirs && scanner.at === begin) scanner.append(theirs.part)
      else scanner.run(end)
      return theirs?.counted ?? counted(bytes.subarray(begin, end), task === 0)
    })
    const scanned = scanner.done()
    const { from, to, first } = scanned
    return {
      scanned,
      counted: countedTogether(counts),
      code: (lines, begin, columns, tags) =>
        this.#code({ bytes: shared, from, to, first, tags: tags && sharedCopy(tags) }, lines, begin, columns),
    }
  }

  release(): void {
    this.#withdraw()
    this.#memory.release()
  }

  async close(): Promise<void> {
    this.#withdraw()
    await this.#worker.terminate()
  }

  #code(
    places: CodeJob['places'],
    lines: Uint32Array,
    begin: number,
    columns: readonly CodedColumn[],
  ): SharedCoding {
    const size = linesOf(lines.length - begin, this.#sharing)
    const tasks = Math.ceil((lines.length - begin) / size)
    this.#post({ kind: 'code', places, lines: sharedCopy(lines), begin, size, columns }, tasks)
    return {
      size,
      take: (task) => this.#take(task),
      coded: (task) => this.#result(task) as CodedPart | null,
    }
  }

  #post(work: ScanJob | CodeJob, tasks: number): void {
    this.#withdraw()
    this.#answers.clear()
    this.#job = { ...work, id: ++this.#jobs, states: freshStates(tasks) }
    this.#port.postMessage(this.#job)
  }

  #take(task: number): boolean {
    return this.#job !== null && takeOurs(this.#job.states, task)
  }

  /** What the other thread made of a task that it has taken; null where it could not, or is gone. */
  #result(task: number): Answer['result'] | null {
    const { id, states } = this.#job as Job
    const found = outcome(states, task, this.refused === null ? this.#sharing.patience : 0)
    if (found === 'lost') this.refused ??= { code: 'threads.lost', facts: {} }
    if (found !== 'done') return null
    while (!this.#answers.has(task)) {
      const next: Answer | undefined = receiveMessageOnPort(this.#port)?.message
      if (next === undefined) break
      if (next.id === id) this.#answers.set(next.task, next.result)
    }
    const result = this.#answers.get(task) ?? null
    this.#answers.delete(task)
    return result
  }

  /** What nobody has taken of the last job, nobody will. */
  #withdraw(): void {
    const tasks = this.#job?.states.length ?? 0
    for (let task = 0; task < tasks; task++) this.#take(task)
  }
}
