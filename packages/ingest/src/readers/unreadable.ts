import type { Issue } from '@hedui/core'
import type { Limits } from './limits.ts'

/** Why a file is not read, thrown within the readers only: `openBook` turns it into an issue about the file. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
  readonly code: string
  readonly facts: Issue['facts']

  constructor(code: string, facts: Issue['facts']) {
    super(code)
    this.code = code
    this.facts = facts
  }
}

/** Refuses a file of which there is more than a limit allows; `found` is how far was counted. */
export function within(limits: Limits, limit: keyof Limits, found: number): void {
  const most = limits[limit]
  if (found > most) throw new Unreadable('file.limit', { limit, most, found })
}
