import type { Dataset } from '../../dataset/dataset.ts'
import type { Schooling } from '../household/codes.ts'
import { daysAt, type OnDay, onDay } from './on-day.ts'
import { textAt } from './text-at.ts'

const register = ['schooling', ['education']] as const

/** The stages of a school register; of special schools it does not say which stage. */
const stages: Readonly<Record<string, Schooling>> = {
  kindergarten: 'none',
  primary: 'compulsory',
  'junior-secondary': 'compulsory',
  'senior-secondary': 'upper-secondary',
  vocational: 'upper-secondary',
  college: 'college',
  undergraduate: 'bachelor',
  postgraduate: 'postgraduate',
}
const modes: Readonly<Record<string, boolean>> = { 'full-time': true, 'part-time': false, distance: false }

export interface Attending {
  readonly schooling: Schooling
  /** Null: the register does not say. */
  readonly fullTime: boolean | null
}

/**
 * Who attends which school on a day: from that of entry up to that of leaving. Of whom only is known that he is on leave,
 * or has left nobody knows when, it is not certain.
 */
export const attending = (dataset: Dataset, day: number): OnDay<Attending> =>
  onDay(dataset, register, day, ({ columns }, row) => {
    const entered = daysAt(columns.enteredAt, row)
    const left = daysAt(columns.leftAt, row)
    if (entered[0] > day || left[1] <= day) return undefined
    const status = textAt(dataset, columns.schoolStatus, row)
    const isThere = Number.isNaN(left[0]) ? status === null || status === 'attending' : left[0] > day
    const schooling = stages[textAt(dataset, columns.schoolStage, row) ?? '']
    if (!schooling || !isThere || entered[1] > day || status === 'suspended') return null
    const fullTime = modes[textAt(dataset, columns.studyMode, row) ?? ''] ?? null
    return { schooling, fullTime: schooling === 'none' ? false : fullTime }
  })
