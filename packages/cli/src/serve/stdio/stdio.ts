import type { Readable } from 'node:stream'
import type { Io, Output } from '../../io.ts'
import { refusal } from '../../refusal.ts'
import type { Answer } from '../protocol/answer.ts'
import { limits } from '../protocol/limits.ts'
import { protocolVersion as v } from '../protocol/version.ts'
import { failureOf } from '../session/failure.ts'
import type { ServeSession } from '../session/session.ts'
import { createLines, type Line } from './lines.ts'
import { messageIn } from './message.ts'

/**
 * Carries messages over stdin and stdout, one a line, until stdin ends, the session is closed or the process is
 * told to stop; every request that was read is answered before. Where many wait, nothing is read until some are
 * answered.
 */
export async function serveStdio(
  session: ServeSession,
  { stdout, onStop }: Pick<Io, 'stdout' | 'onStop'>,
  stdin: Readable,
): Promise<void> {
  const lines = createLines(limits.lineBytes)
  const asked = new Set<Promise<void>>()
  let waitingBytes = 0
  let free = () => {}
  const emit = (answer: Answer) => writeLine(answer, stdout)
  const stop = () => {
    session.close()
    stdin.destroy()
  }
  onStop?.(stop)

  const take = (line: Line): void => {
    const size = 'bytes' in line ? line.bytes.length : 0
    waitingBytes += size
    const answered = answer(line).then(() => {
      waitingBytes -= size
      asked.delete(answered)
      free()
      if (session.closed) stop()
    })
    asked.add(answered)
  }
  const answer = async (line: Line): Promise<void> => {
    try {
      if (!('bytes' in line)) throw refusal('serve.line-too-long', { limit: limits.lineBytes })
      const message = messageIn(line.bytes)
      if (message !== undefined) await session.ask(message, emit)
    } catch (error) {
      await emit({ v, id: null, type: 'error', body: failureOf(error) })
    }
  }
  const isFull = () => asked.size >= limits.waitingRequests || waitingBytes >= limits.waitingBytes

  try {
    for await (const chunk of stdin) {
      for (const line of lines.push(chunk)) {
        take(line)
        while (isFull())
          await new Promise<void>((resolve) => {
            free = resolve
          })
      }
    }
    for (const line of lines.end()) take(line)
  } catch (error) {
    if (!session.closed) throw error
  } finally {
    await Promise.all(asked)
  }
}

/** Writes a message and its line end; waits where the reader is slow. */
async function writeLine(answer: Answer, stdout: Output): Promise<void> {
  const goes = stdout.write(`${JSON.stringify(answer)}\n`)
  if (goes !== false || !stdout.once) return
  await new Promise<void>((resolve) => {
    stdout.once?.('drain', resolve)
    stdout.once?.('close', resolve)
  })
}
