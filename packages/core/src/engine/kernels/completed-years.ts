import { writtenDate } from './written-date.ts'

/** Years completed from one day to another, both counted from 1970-01-01. */
export const completedYears = (birth: number, day: number): number =>
  Math.floor((writtenDate(day) - writtenDate(birth)) / 10_000)
