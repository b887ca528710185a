import { HeduiError } from '../../model/error.ts'
import { dateOfDay, dayNumber, isDay } from '../../values/day.ts'
import { addMonths } from '../../values/month.ts'
import type { Due, ReviewCycle, UnderReview } from './cycle.ts'

/** After a death the household is looked at again within this many months (2022 notice on safety-net assistance). */
const AFTER_DEATH = 3

const afterDeath = {
  title: { zh: '家庭成员死亡后三个月内复核变更', en: 'review within three months of a death' },
  basis: [{ zh: '民政部等2022年通知', en: '2022 notice on safety-net assistance' }],
}
const unknown = {
  title: { zh: '上次核查时间或复核周期不明', en: 'the last review or its cycle is not known' },
  basis: [],
}

/**
 * Who must be looked at again by a day, the most urgent first: by the cycle of the law, within three months of a
 * death that came after the last look, and everybody of whom it is not known. Error `run.as-of`.
 */
export function dueForReview(
  roll: readonly UnderReview[],
  { cycles, until }: { readonly cycles: readonly ReviewCycle[]; readonly until: string },
): readonly Due[] {
  if (!isDay(until)) throw new HeduiError('run.as-of', { found: until })
  const due = roll.flatMap((one): Due[] => {
    const first = dates(one, cycles).sort((a, b) => ((a.by ?? '') < (b.by ?? '') ? -1 : 1))[0]
    return first && (first.by === null || first.by <= until) ? [first] : []
  })
  return due
    .map((one) => ({ ...one, isLate: one.by !== null && one.by < until }))
    .sort((a, b) => ((a.by ?? '9999') + a.id < (b.by ?? '9999') + b.id ? -1 : 1))
}

function dates(
  { id, programme, cycle, lastOn, deaths = [] }: UnderReview,
  cycles: readonly ReviewCycle[],
): Due[] {
  const rule = cycles.find((one) => one.id === cycle && one.programme === programme)
  const about = { id, programme, isLate: false }
  const unseen = deaths
    .filter((day) => !lastOn || lastOn < day)
    .map((day): Due => ({ ...about, ...afterDeath, reason: 'death', by: monthsLater(day, AFTER_DEATH) }))
  if (!rule || !lastOn)
    return [
      ...unseen,
      ...(unseen.length > 0 ? [] : [{ ...about, ...unknown, reason: 'unknown' as const, by: null }]),
    ]
  const { title, basis, months } = rule
  return [...unseen, { ...about, title, basis, reason: 'cycle', by: monthsLater(lastOn, months) }]
}

/** The same day some months later, or the last day of that month where it has no such day. */
function monthsLater(day: string, months: number): string {
  const month = addMonths(day.slice(0, 7), months)
  const last = dateOfDay(dayNumber(`${addMonths(month, 1)}-01`) - 1)
  const same = `${month}${day.slice(7)}`
  return same < last ? same : last
}
