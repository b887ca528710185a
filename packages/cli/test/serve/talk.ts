import { expect } from 'vitest'
import { loadSetup, setupOf } from '../../src/config/load.ts'
import { readFolders } from '../../src/reading/read-folders.ts'
import { type Answer, answerSchema, type ErrorBody, type ResultOf } from '../../src/serve/protocol/answer.ts'
import type { BodyOf, RequestType } from '../../src/serve/protocol/request.ts'
import type { RequestId } from '../../src/serve/protocol/shared.ts'
import { createServeSession } from '../../src/serve/session/session.ts'

/** A session in this process, every answer of which is held against the schema. */
export function talk(cwd = '.') {
  const purposes: string[] = []
  const said: Answer[] = []
  const session = createServeSession({
    read: (folders, catalogue, before) => readFolders(folders, cwd, catalogue, before),
    setup: (path, folders) => loadSetup(path, folders, cwd),
    setupOf: (config) => setupOf({ path: 'configure.config', config }, cwd),
    unmasked: (purpose) => void purposes.push(purpose),
    unexpected: (error) => expect.fail(String(error)),
  })
  let next = 1
  const send = (message: unknown) =>
    session.ask(message, (answer) => {
      said.push(answer)
      expect(answerSchema.safeParse(answer).error?.issues ?? []).toEqual([])
    })
  const request = async (type: string, body: unknown, id: RequestId = next++) => {
    await send({ v: 1, id, type, body })
    return said.at(-1) as Answer
  }
  return {
    session,
    said,
    purposes,
    send,
    request,
    /** The body of the result. */
    async ask<T extends RequestType>(type: T, body: BodyOf<T>, id?: RequestId): Promise<ResultOf<T>> {
      const answer = await request(type, body, id)
      expect(answer.type, JSON.stringify(answer.body)).toBe('result')
      return answer.body as ResultOf<T>
    },
    /** The body of the error. */
    async refused(type: string, body: unknown, id?: RequestId): Promise<ErrorBody> {
      const answer = await request(type, body, id)
      expect(answer.type, JSON.stringify(answer.body)).toBe('error')
      return answer.body as ErrorBody
    },
  }
}
