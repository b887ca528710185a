import { ruleSet } from '../../packs/rule-set.ts'
import { refusal } from '../../refusal.ts'
import type { Answer, Result } from '../protocol/answer.ts'
import { limits } from '../protocol/limits.ts'
import type { BodyOf, RequestType } from '../protocol/request.ts'
import type { RequestId } from '../protocol/shared.ts'
import { protocolVersion as v } from '../protocol/version.ts'
import { requests, type TurnType } from '../requests/requests.ts'
import { bodyOf, type Envelope, openEnvelope } from './envelope.ts'
import { failureOf } from './failure.ts'
import { createRuns } from './runs.ts'
import type { Sources } from './sources.ts'
import type { State } from './state.ts'

/** Takes answers; one that is not taken yet holds back the next turn. */
type Emit = (answer: Answer) => void | Promise<void>

/** Messages in, messages out, whatever carries them. */
export interface ServeSession {
  /** Answers a message; the promise is kept once the last answer to it is taken. Never throws. */
  ask(message: unknown, emit: Emit): Promise<void>
  /** Answers nothing more but that it is closing; the request that is being answered is finished. */
  close(): void
  readonly closed: boolean
}

interface Waiting {
  cancelled: boolean
}

/**
 * Requests take turns in the order in which they were asked, and are answered in it. `cancel`, and messages
 * that are no request, are answered at once.
 */
export function createServeSession(sources: Sources): ServeSession {
  const state: State = {
    setup: { config: {}, rules: ruleSet() },
    configured: false,
    standing: undefined,
    uploads: new Map(),
    runs: createRuns(limits),
  }
  const waiting = new Map<RequestId, Waiting>()
  let closed = false
  let last = Promise.resolve()

  const fail = async (id: RequestId | null, thrown: unknown, emit: Emit) => {
    const body = failureOf(thrown)
    if (body.code === 'serve.unexpected') sources.unexpected(thrown)
    await emit({ v, id, type: 'error', body })
  }

  const ask = async (message: unknown, emit: Emit): Promise<void> => {
    const envelope = openEnvelope(message)
    if ('wrong' in envelope) return fail(envelope.id, envelope.wrong, emit)
    const { id, type } = envelope
    if (waiting.has(id)) return fail(null, refusal('serve.id', { found: id }), emit)
    if (type === 'cancel') return cancel(envelope, emit)
    const mine: Waiting = { cancelled: false }
    waiting.set(id, mine)
    last = last.then(() => turn({ ...envelope, type }, mine, emit))
    return last
  }

  const cancel = async ({ id, body }: Envelope, emit: Emit) => {
    try {
      const { request } = bodyOf('cancel', body)
      const found = waiting.get(request)
      if (found) found.cancelled = true
      await emit(result(id, 'cancel', { request, cancelled: found !== undefined }))
    } catch (error) {
      await fail(id, error, emit)
    }
  }

  const turn = async (
    { id, type, body }: Envelope & { readonly type: TurnType | 'shutdown' },
    mine: Waiting,
    emit: Emit,
  ) => {
    const stopIfCancelled = () => {
      if (mine.cancelled) throw refusal('serve.cancelled', {})
    }
    const pause = async () => {
      await new Promise((resolve) => setImmediate(resolve))
      stopIfCancelled()
    }
    try {
      if (!closed) await pause()
      if (closed) throw refusal('serve.closing', {})
      const answer = type === 'shutdown' ? shutdown(body) : await answerTo(type)
      await emit(result(id, type, answer))
    } catch (error) {
      await fail(id, error, emit)
    } finally {
      waiting.delete(id)
    }

    function answerTo<T extends TurnType>(asked: T) {
      const progress = (told: Parameters<typeof emitProgress>[0]) => void emitProgress(told)
      return requests[asked](bodyOf(asked, body), { id, state, sources, progress, pause, stopIfCancelled })
    }
    function emitProgress(told: Extract<Answer, { type: 'progress' }>['body']) {
      return emit({ v, id, type: 'progress', body: told })
    }
  }

  const shutdown = (body: unknown): BodyOf<'shutdown'> => {
    const read = bodyOf('shutdown', body)
    closed = true
    return read
  }

  return {
    ask,
    close() {
      closed = true
    },
    get closed() {
      return closed
    },
  }
}

const result = <T extends RequestType>(id: RequestId, to: T, body: Result<T>['body']): Answer =>
  ({ v, id, type: 'result', to, body }) as Answer
