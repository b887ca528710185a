import type { Catalogue } from '@hedui/core'

/** What a file says of all its cases. */
export interface Setting {
  readonly asOf: string
  readonly month?: string | undefined
  readonly region?: string | undefined
  readonly catalogue?: Catalogue | undefined
  /** Looked through with every case. */
  readonly parameters?: unknown
}
