import * as z from 'zod/mini'
import { day, fingerprintText, parseDocument, written } from './document.ts'

const fields = z.strictObject({
  fingerprint: fingerprintText,
  reason: written,
  approvedBy: written,
  approvedAt: day,
  expires: day,
  evidenceDigest: fingerprintText,
  allowBlock: z.optional(z.boolean()),
})

/** A design choice: whatever is set aside for longer is set aside for good. */
const longestYears = 10

const waiver = fields.check(
  z.refine(({ approvedAt, expires }) => expires > approvedAt, {
    error: 'before-approval',
    path: ['expires'],
  }),
  z.refine(({ approvedAt, expires }) => expires <= yearsAfter(approvedAt), {
    error: 'open-ended',
    path: ['expires'],
  }),
)

const yearsAfter = (date: string): string =>
  `${String(Number(date.slice(0, 4)) + longestYears).padStart(4, '0')}${date.slice(4)}`

/** A person's reasoned, expiring decision not to report a finding. The library never makes one. */
export interface Waiver {
  readonly fingerprint: string
  readonly reason: string
  readonly approvedBy: string
  /** `YYYY-MM-DD`. */
  readonly approvedAt: string
  /** The last day on which it holds, `YYYY-MM-DD`: to its end, as 《民法典》 art. 203 counts periods. */
  readonly expires: string
  /** That of the finding when it was looked at; another one reopens the finding. */
  readonly evidenceDigest: string
  /** Without it a finding of severity `block` is not waived. */
  readonly allowBlock?: boolean | undefined
}

/** The waivers that `input`, a list, holds. Error `follow-up.document` with every problem at once. */
export const parseWaivers = (input: unknown): readonly Waiver[] =>
  parseDocument(z.array(waiver), input, 'waivers')
