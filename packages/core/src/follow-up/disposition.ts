import * as z from 'zod/mini'
import { day, fingerprintText, moment, parseDocument, written } from './document.ts'

/** What people found out: `referred` is handed on, `exempt` is lawful by an exemption. */
export const outcomes = [
  'open',
  'assigned',
  'confirmed',
  'false-positive',
  'explained',
  'exempt',
  'recovered',
  'referred',
] as const
export type Outcome = (typeof outcomes)[number]

const disposition = z.strictObject({
  fingerprint: fingerprintText,
  rule: z.optional(written),
  outcome: z.enum(outcomes),
  reasonCode: z.optional(written),
  actor: written,
  at: moment,
  evidence: z.optional(z.array(written)),
  recoveredFen: z.optional(z.int().check(z.nonnegative())),
  expires: z.optional(day),
})

/** One step in the handling of a finding. */
export interface Disposition {
  readonly fingerprint: string
  /** Lets the precision of a rule be told when the finding itself is no longer at hand. */
  readonly rule?: string | undefined
  readonly outcome: Outcome
  readonly reasonCode?: string | undefined
  readonly actor: string
  /** `YYYY-MM-DD`, or with the local time, `YYYY-MM-DDTHH:MM`. */
  readonly at: string
  /** Documents that show it. */
  readonly evidence?: readonly string[] | undefined
  readonly recoveredFen?: number | undefined
  /** The last day on which it holds, `YYYY-MM-DD`. */
  readonly expires?: string | undefined
}

/** The dispositions that `input`, a list, holds. Error `follow-up.document` with every problem at once. */
export const parseDispositions = (input: unknown): readonly Disposition[] =>
  parseDocument(z.array(disposition), input, 'dispositions')
