import type { Dataset } from '../../dataset/dataset.ts'
import type { MemberStatus } from '../household/codes.ts'
import { daysAt, type OnDay, onDay } from './on-day.ts'
import { textAt } from './text-at.ts'

const register = ['custody', ['custody']] as const

/** Where a person who is kept there is not counted (measures of 2021, art. 7); a sentence served at home is none of these. */
const kept: Readonly<Record<string, MemberStatus>> = {
  prison: 'in-prison',
  'compulsory-rehab': 'in-rehabilitation',
}

/** Whether a status is one that the register says. */
export const isKept = (status: string | null): boolean => Object.values(kept).some((one) => one === status)

export interface Confined {
  readonly status: MemberStatus
  /** Whom the register names; null: nobody. */
  readonly name: string | null
}

/** Who is in prison or in compulsory rehabilitation on a day: from that of entry up to that of release, or of the end of the term. */
export const confined = (dataset: Dataset, day: number): OnDay<Confined> =>
  onDay(dataset, register, day, ({ columns }, row) => {
    const kind = textAt(dataset, columns.custodyKind, row)
    const status = kept[kind ?? '']
    if (kind !== null && !status) return undefined
    const entered = daysAt(columns.enteredAt, row)
    const released = daysAt(columns.releasedAt, row)
    const ended = Number.isNaN(released[0]) ? daysAt(columns.endsAt, row) : released
    if (entered[0] > day || ended[1] <= day) return undefined
    const isSure = status && entered[1] <= day && ended[0] > day
    return isSure ? { status, name: textAt(dataset, columns.name, row) } : null
  })
