import type { Run } from '@hedui/core'
import type { Decision } from '@hedui/core/decide'
import * as z from 'zod/mini'
import type { Explained } from '../../checking/explainer.ts'
import type { RequestType } from './request.ts'
import { about, phrase, requestId } from './shared.ts'
import { protocolVersion } from './version.ts'

/** What the library makes is passed on as it is: its own types say it whole, the schema what hosts read first. */
const library = <T>(shape: z.ZodMiniType) => shape as unknown as z.ZodMiniType<T>

const count = z.int().check(z.minimum(0))
const text = z.string()
const pack = z.strictObject({ id: text, version: text, sha256: text })

const finding = z.looseObject({
  fingerprint: text,
  rule: text,
  severity: text,
  tier: text,
  result: z.enum(['true', 'unknown']),
  subject: z.looseObject({ entity: text, id: text, label: text }),
  programme: z.nullable(text),
  periods: z.array(text),
  amountAtRisk: z.nullable(z.strictObject({ fen: z.int(), basis: z.enum(['exact', 'upper-bound']) })),
  message: phrase,
  facts: z.record(z.string(), z.unknown()),
  basis: z.array(phrase),
  innocent: z.array(phrase),
  next: z.array(phrase),
  evidence: z.array(z.looseObject({ file: text, sheet: z.nullable(text), row: z.int() })),
})
const run = {
  manifest: z.looseObject({ hedui: text, asOf: text, unmasked: z.nullable(text) }),
  manifestSha256: text,
  findings: z.array(finding),
  skipped: z.array(
    z.strictObject({
      rule: text,
      needs: z.array(text),
      options: z.array(text),
      figures: z
        .optional(z.array(text))
        .check(about('Figures of the law that the rule looks up and that are not in force at the place.')),
      message: phrase,
    }),
  ),
  examined: z
    .record(text, z.strictObject({ subject: text, subjects: count, hits: count, unknown: count }))
    .check(about('By check, the rows of its subject: all, those hit, and those that cannot be told.')),
  hostErrors: z
    .array(z.looseObject({ fact: text, code: text, message: phrase }))
    .check(about('Facts of modules in packs that were not had; verdicts that rest on them are unknown.')),
  summary: z.looseObject({ records: count, findings: count }),
  off: z.record(z.string(), text).check(about('Rules that the configuration switches off, with the reason.')),
}
const decision = z.looseObject({
  programme: z.looseObject({ id: text }),
  result: z.enum(['eligible', 'ineligible', 'undetermined']),
  amountFen: z.nullable(z.int()),
})
const rule = z.strictObject({
  id: text,
  number: text,
  version: text,
  title: phrase,
  description: phrase,
  severity: text,
  tiers: z
    .array(text)
    .check(
      about('The one that findings have unless their evidence is better stands last; of a detector none.'),
    ),
  needs: z.array(z.array(text)),
  options: z.array(z.looseObject({ name: text, title: phrase, type: text })),
  basis: z.array(phrase),
  innocent: z.array(phrase),
  next: z.array(phrase),
  off: z.nullable(text),
})

/** What the answer to each type of request says. */
const resultBodies = {
  hello: z.strictObject({
    protocol: z.literal(protocolVersion),
    hedui: text,
    requests: z.array(text),
    packs: z.array(pack),
    limits: z.record(z.string(), count),
  }),
  configure: z.strictObject({
    packs: z.array(pack),
    reload: z.array(text).check(about('Keys that come into force with the next load.')),
    unused: z.array(text).check(about('Keys that only the other commands use.')),
  }),
  upload: z.strictObject({ name: text, records: count.check(about('Of this upload so far.')) }),
  load: z.strictObject({
    records: count,
    registers: z.array(text),
    coverage: z
      .array(
        z.strictObject({
          register: text,
          programme: z.nullable(text),
          areas: count,
          from: text,
          to: z.nullable(text),
        }),
      )
      .check(about('By register and programme: how many areas, and the time from the first to the last.')),
    asOf: z.nullable(text).check(about('The day of checks that name none; null: they must name one.')),
    region: z.nullable(text),
    files: z.array(z.looseObject({ file: text, rows: count, accepted: count, rejected: count })),
    issues: z.strictObject({
      total: count,
      byCode: z.record(z.string(), count),
      listed: z.array(z.looseObject({ file: text, code: text, message: phrase })),
    }),
    unmasked: z.nullable(text),
  }),
  check: library<Run & { readonly off: Readonly<Record<string, string>> }>(z.strictObject(run)),
  decide: z.strictObject({
    decisions: z.array(
      z.strictObject({
        decision: library<Decision>(decision),
        text: phrase,
        notes: z.array(phrase).check(about("What is doubtful about the case's own figures.")),
      }),
    ),
  }),
  explain: z.strictObject({
    check: requestId,
    text: phrase,
    explanation: library<Explained>(z.looseObject({})),
    unmasked: z.nullable(text),
  }),
  rules: z.strictObject({
    rules: z.array(rule),
    programmes: z.array(z.strictObject({ id: text, version: text, title: phrase })),
  }),
  cancel: z.strictObject({
    request: requestId,
    cancelled: z
      .boolean()
      .check(
        about('true: that request answers serve.cancelled in its turn; false: it is unknown or answered.'),
      ),
  }),
  shutdown: z.strictObject({}),
} as const satisfies Readonly<Record<RequestType, z.ZodMiniType>>

export type ResultOf<T extends RequestType> = z.infer<(typeof resultBodies)[T]>

const progressBody = z.strictObject({
  phase: z.enum(['reading', 'building']),
  file: z.nullable(text),
  done: count,
  of: count,
})
export type ProgressBody = z.infer<typeof progressBody>

const errorBody = z.strictObject({
  code: text.check(about('Stable; sentences are not.')),
  message: phrase,
  facts: z.record(z.string(), z.unknown()),
  remedy: phrase,
})
export type ErrorBody = z.infer<typeof errorBody>

const answerOf = <T extends string, B extends z.ZodMiniType>(type: T, id: z.ZodMiniType, body: B) =>
  z
    .strictObject({ v: z.literal(protocolVersion), id, type: z.literal(type), body })
    .check(z.meta({ title: type }))

/** A message of ours. */
export const answerSchema = z.union([
  ...Object.entries(resultBodies).map(([type, body]) =>
    z
      .strictObject({
        v: z.literal(protocolVersion),
        id: requestId,
        type: z.literal('result'),
        to: z.literal(type),
        body,
      })
      .check(z.meta({ title: `result of ${type}` })),
  ),
  answerOf('progress', requestId, progressBody),
  answerOf(
    'error',
    z.nullable(requestId).check(about('null: the line named no request of its own.')),
    errorBody,
  ),
])

interface Envelope<I> {
  readonly v: typeof protocolVersion
  readonly id: I
}
/** The answer to a request of one type. */
export interface Result<T extends RequestType = RequestType> extends Envelope<z.infer<typeof requestId>> {
  readonly type: 'result'
  readonly to: T
  readonly body: ResultOf<T>
}
interface Progress extends Envelope<z.infer<typeof requestId>> {
  readonly type: 'progress'
  readonly body: ProgressBody
}
interface Failure extends Envelope<z.infer<typeof requestId> | null> {
  readonly type: 'error'
  readonly body: ErrorBody
}
export type Answer = Result | Progress | Failure
