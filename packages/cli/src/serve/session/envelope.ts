import { near } from '@hedui/core'
import * as z from 'zod/mini'
import { explainProblems } from '../../config/explain-problems.ts'
import { type Refusal, refusal } from '../../refusal.ts'
import { type BodyOf, type RequestType, requestBodies, requestTypes } from '../protocol/request.ts'
import { type RequestId, requestId } from '../protocol/shared.ts'
import { protocolVersion } from '../protocol/version.ts'

/** A message that names itself and its type; its body is not looked into yet. */
export interface Envelope {
  readonly id: RequestId
  readonly type: RequestType
  readonly body: unknown
}

/** The envelope of a message, or why it is none; `id` is null where the message names none. */
export function openEnvelope(
  message: unknown,
): Envelope | { readonly id: RequestId | null; readonly wrong: Refusal } {
  if (typeof message !== 'object' || message === null || Array.isArray(message))
    return { id: null, wrong: refusal('serve.message', { missing: ['v', 'id', 'type', 'body'], extra: [] }) }
  const { v, id: named, type, body, ...more } = message as Readonly<Record<string, unknown>>
  const parsed = requestId.safeParse(named)
  const id = parsed.success ? parsed.data : null
  if (v !== undefined && v !== protocolVersion)
    return { id, wrong: refusal('serve.version', { found: JSON.stringify(v), known: [protocolVersion] }) }
  const missing = [
    ...(v === undefined ? ['v'] : []),
    ...(id === null ? ['id'] : []),
    ...(typeof type === 'string' ? [] : ['type']),
    ...(body === undefined ? ['body'] : []),
  ]
  const extra = Object.keys(more)
  if (id === null || missing.length > 0 || extra.length > 0)
    return { id, wrong: refusal('serve.message', { missing, extra }) }
  const known = requestTypes.find((name) => name === type)
  if (known === undefined)
    return {
      id,
      wrong: refusal('serve.type', {
        found: String(type),
        near: near(String(type), requestTypes),
        known: requestTypes,
      }),
    }
  return { id, type: known, body }
}

/** The body of a request of a type; refuses with every problem at once. */
export function bodyOf<T extends RequestType>(type: T, body: unknown): BodyOf<T> {
  const schema: z.ZodMiniType = requestBodies[type]
  const parsed = schema.safeParse(body)
  if (parsed.success) return parsed.data as BodyOf<T>
  const problems = explainProblems(parsed.error.issues, body, z.toJSONSchema(schema, { io: 'input' }))
  throw refusal('serve.body', { type, problems })
}
