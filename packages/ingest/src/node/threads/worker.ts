import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import type { CodedPart } from '../../readers/coded.ts'
import { partCoder } from './code-part.ts'
import type { Answer, Job, ScanResult } from './jobs.ts'
import { scanPart } from './scan-part.ts'
import { finish, takeTheirs } from './tasks.ts'

const { port } = workerData as { readonly port: MessagePort }

port.on('message', (job: Job) => {
  const { id, states } = job
  let run: ((task: number) => ScanResult | CodedPart) | undefined
  for (let task = states.length - 1; task >= 0 && takeTheirs(states, task); task--) {
    try {
      run ??= job.kind === 'scan' ? (one) => scanPart(job, one) : partCoder(job)
      const answer: Answer = { id, task, result: run(task) }
      port.postMessage(answer, buffersOf(answer.result))
      finish(states, task, true)
    } catch {
      // The first thread reads this task again, and meets whatever is wrong with it.
      finish(states, task, false)
    }
  }
})
parentPort?.postMessage('ready')

/** Memory that is handed over and not copied. */
function buffersOf(result: ScanResult | CodedPart): ArrayBuffer[] {
  const lists =
    'part' in result
      ? [result.part.from, result.part.to, result.part.first, result.part.row]
      : result.flatMap(({ codes, numbers, digits }) => [codes, numbers, digits])
  return lists.map(({ buffer }) => buffer as ArrayBuffer)
}
