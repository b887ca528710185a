// What the words of a rule book say of the time that a register covers.

const day = '(\\d{4}-\\d{2}-\\d{2})'

/** First day covered and first day no longer covered; null where the text does not say. */
export function timeOf(text, { asOf, periods = [] }) {
  const span = new RegExp(`${day}\\s*(?:至|到|~|—)\\s*${day}`).exec(text)
  if (span) return { from: span[1], to: dayAfter(span[2]) }
  const until = new RegExp(`截至\\s*${day}`).exec(text)?.[1] ?? asOf
  const recent = /近\s*(\d+)\s*个?(月|年)/.exec(text)
  if (recent && until) {
    const to = dayAfter(until)
    return { from: monthsBefore(to, Number(recent[1]) * (recent[2] === '年' ? 12 : 1)), to }
  }
  if (/所列月份/.test(text) && periods.length > 0) {
    const months = [...periods].sort()
    return { from: `${months[0]}-01`, to: monthsBefore(`${months.at(-1)}-01`, -1) }
  }
  // A register that was cut on a day has whatever happened before.
  return /截至/.test(text) && until ? { from: '1900-01-01', to: dayAfter(until) } : null
}

function dayAfter(date) {
  const [year, month, dayOfMonth] = date.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, dayOfMonth + 1)).toISOString().slice(0, 10)
}

/** So many months earlier; where that month has no such day, the first of the next, so that no day too many is claimed. */
export function monthsBefore(date, count) {
  const [year, month, dayOfMonth] = date.split('-').map(Number)
  const then = new Date(Date.UTC(year, month - 1 - count, 1))
  const last = new Date(Date.UTC(then.getUTCFullYear(), then.getUTCMonth() + 1, 0)).getUTCDate()
  return new Date(
    Date.UTC(then.getUTCFullYear(), then.getUTCMonth(), dayOfMonth > last ? last + 1 : dayOfMonth),
  )
    .toISOString()
    .slice(0, 10)
}
