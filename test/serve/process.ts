import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** A message of the process. */
export interface Heard {
  readonly id: string | number | null
  readonly type: 'result' | 'progress' | 'error'
  readonly to?: string
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of every kind.
  readonly body: any
}

/** `hedui serve --stdio` as it is published, as a host has it beside it. */
export function startServe() {
  const child: ChildProcessWithoutNullStreams = spawn(process.execPath, [
    'packages/cli/bin/hedui.mjs',
    'serve',
    '--stdio',
  ])
  const heard: Heard[] = []
  const errors: string[] = []
  const listeners = new Set<(message: Heard) => void>()
  child.stderr.setEncoding('utf8').on('data', (text: string) => void errors.push(text))
  child.stdin.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  createInterface({ input: child.stdout }).on('line', (line) => {
    const message: Heard = JSON.parse(line)
    heard.push(message)
    for (const listener of listeners) listener(message)
  })
  const closed = once(child, 'close') as Promise<[code: number | null, signal: string | null]>
  const until = (matches: (message: Heard) => boolean) =>
    new Promise<Heard>((resolve) => {
      const listener = (message: Heard) => {
        if (!matches(message)) return
        listeners.delete(listener)
        resolve(message)
      }
      listeners.add(listener)
    })
  return {
    child,
    heard,
    stderr: () => errors.join(''),
    closed,
    until,
    write: (text: string | Uint8Array) => child.stdin.write(text),
    /** Sends a request and waits for its answer. */
    ask(id: string | number, type: string, body: object): Promise<Heard> {
      const answer = until((message) => message.id === id && message.type !== 'progress')
      child.stdin.write(`${JSON.stringify({ v: 1, id, type, body })}\n`)
      return answer
    },
  }
}
