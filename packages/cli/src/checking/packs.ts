import { createHash } from 'node:crypto'
import type { Catalogue, Check } from '@hedui/core'
import * as z from 'zod/mini'
import { version } from '../version.ts'

/** What was run, told apart by its digest. */
export interface Pack {
  readonly id: string
  readonly version: string
  /** Of the pack's content, in hex. */
  readonly sha256: string
}

/** The packs of a run; a county's own catalogue entries change the digest of the catalogue. */
export const packsOf = (checks: readonly Check[], catalogue: Catalogue): readonly Pack[] => [
  { id: '@hedui/checks', version, sha256: digest(checks) },
  { id: '@hedui/programmes-cn', version, sha256: digest(catalogue) },
]

const digest = (content: unknown): string =>
  createHash('sha256').update(JSON.stringify(content, asData)).digest('hex')

/** Schemas are not data: what they accept is. */
const asData = (_: string, value: unknown): unknown =>
  value instanceof z.ZodMiniType ? z.toJSONSchema(value, { unrepresentable: 'any' }) : value
