import {
  all,
  any,
  type Condition,
  equal,
  firstDay,
  type graph,
  greaterThan,
  known,
  lessThanInclusive,
  month,
  not,
  type Row,
  type Term,
} from '@hedui/core'

type Post = Row<typeof graph.entities, 'post'>

const startedBy = (p: Post, period: Term<'month'>): Condition => lessThanInclusive(month(p.startedAt), period)

/** Whether a post paid from public funds was held on a day of the month. */
export const isHeld = (p: Post, period: Term<'month'>): Condition =>
  all(startedBy(p, period), any(equal(p.postStatus, 'active'), greaterThan(p.endedAt, firstDay(period))))

/** Whether a seat on a committee was held on a day of the month; no day of leaving means in office. */
export const isSeated = (p: Post, period: Term<'month'>): Condition =>
  all(startedBy(p, period), any(not(known(p.endedAt)), greaterThan(p.endedAt, firstDay(period))))
