import * as z from 'zod/mini'
import { about, day, requestId, text } from './shared.ts'
import { protocolVersion } from './version.ts'

const cell = z.union([z.string(), z.number(), z.boolean(), z.null()])
const records = z
  .record(z.string(), z.array(z.record(z.string(), cell)))
  .check(
    about(
      'Records by entity, or by entity@register, such as payment@payment; each a canonical field with its value: money in fen, days YYYY-MM-DD, months YYYY-MM.',
    ),
  )
const coverage = z
  .array(
    z.strictObject({
      register: text,
      programme: z.nullable(text),
      area: text,
      from: day,
      to: z.nullable(day),
    }),
  )
  .check(about('Areas and time for which a register can be trusted to be complete.'))
const unmask = z
  .strictObject({ purpose: z.string().check(z.trim(), z.minLength(1)) })
  .check(about('Leaves personal data readable; the purpose is recorded in the result and on stderr.'))
const subject = z.strictObject({
  entity: z.enum(['person', 'household', 'account']),
  id: text.check(about('An identity number, dibao:<certificate>, an account number.')),
})

/** Stand-ins for documents that have a schema of their own and are checked by it. */
export const configDocument = z
  .record(z.string(), z.unknown())
  .check(about('The content of hedui.config.json.'))
export const caseDocument = z.record(z.string(), z.unknown()).check(about('A case as for hedui decide.'))

/** What each type of request may say. */
export const requestBodies = {
  hello: z.strictObject({}),
  configure: z.strictObject({
    config: z.optional(configDocument),
    path: z.optional(text.check(about('Path of a hedui.config.json, in place of its content.'))),
  }),
  upload: z.strictObject({
    name: text.check(about('Uploads of one name are joined in the order of their requests.')),
    records,
  }),
  load: z.strictObject({
    folders: z.optional(z.array(text).check(about("Folders with the departments' files."))),
    records: z.optional(records),
    uploads: z.optional(z.array(text).check(about('Names of uploads to take; they go before `records`.'))),
    coverage: z.optional(coverage),
    issues: z.optional(z.int().check(z.minimum(0), about('How many issues to list at most.'))),
    unmask: z.optional(unmask),
  }),
  check: z.strictObject({
    records: z.optional(records),
    coverage: z.optional(coverage),
    subjects: z.optional(z.array(subject).check(about('Look only at these; left out: at everybody.'))),
    asOf: z.optional(
      day.check(about('The business day; left out: that of the configuration, else of the registers.')),
    ),
    only: z.optional(z.array(text).check(about('Rules to run, by id or number; left out: all.'))),
    undetermined: z.optional(z.boolean().check(about('Also report what may be a lead.'))),
    unmask: z.optional(unmask),
  }),
  decide: z.strictObject({
    case: caseDocument,
    programmes: z.optional(
      z.array(text).check(z.minLength(1), about('Programmes to decide; left out: the one the case names.')),
    ),
  }),
  explain: z.strictObject({
    fingerprint: text.check(about('Of a finding of a check of this session.')),
    check: z.optional(requestId.check(about('Id of that check; left out: the latest one with the finding.'))),
  }),
  rules: z.strictObject({}),
  cancel: z.strictObject({ request: requestId.check(about('Id of a request that is not answered yet.')) }),
  shutdown: z.strictObject({}),
} as const

export type RequestType = keyof typeof requestBodies
export type BodyOf<T extends RequestType> = z.infer<(typeof requestBodies)[T]>

export const requestTypes = Object.keys(requestBodies) as readonly RequestType[]

const requestOf = <T extends RequestType, B extends (typeof requestBodies)[T]>(type: T, body: B) =>
  z
    .strictObject({ v: z.literal(protocolVersion), id: requestId, type: z.literal(type), body })
    .check(z.meta({ title: `request ${type}` }))

/** A message of the host. */
export const requestSchema = z.union([
  requestOf('hello', requestBodies.hello),
  requestOf('configure', requestBodies.configure),
  requestOf('upload', requestBodies.upload),
  requestOf('load', requestBodies.load),
  requestOf('check', requestBodies.check),
  requestOf('decide', requestBodies.decide),
  requestOf('explain', requestBodies.explain),
  requestOf('rules', requestBodies.rules),
  requestOf('cancel', requestBodies.cancel),
  requestOf('shutdown', requestBodies.shutdown),
])
export type Request = z.infer<typeof requestSchema>
