import type { ResultOf } from '../protocol/answer.ts'
import type { BodyOf, RequestType } from '../protocol/request.ts'
import type { Turn } from '../session/turn.ts'
import { check } from './check.ts'
import { configure } from './configure.ts'
import { decide } from './decide.ts'
import { explain } from './explain.ts'
import { hello } from './hello.ts'
import { load } from './load.ts'
import { rules } from './rules.ts'
import { upload } from './upload.ts'

/** Requests that wait for their turn; `cancel` and `shutdown` are about the turns themselves. */
export type TurnType = Exclude<RequestType, 'cancel' | 'shutdown'>

type Answering = {
  readonly [T in TurnType]: (body: BodyOf<T>, turn: Turn) => ResultOf<T> | Promise<ResultOf<T>>
}

/** How each request is answered. */
export const requests: Answering = { hello, configure, upload, load, check, decide, explain, rules }
