import { type Entities, graph } from '@hedui/core'
import { parseNationalId } from '@hedui/core/values'
import fc from 'fast-check'
import { type CheckClaim, summary } from './check-claims.ts'
import type { CheckWorld } from './check-setting.ts'
import { claim } from './claim.ts'

type Subject = NonNullable<NonNullable<Parameters<CheckWorld['find']>[1]>['subjects']>[number]

/** Asked about one person, household or account, the check says what the run over everything says of it. */
export const caseEqualsBatch: CheckClaim = claim(
  'caseEqualsBatch',
  ({ datasets }) => fc.tuple(datasets, fc.nat()),
  (world, [input, pick]) => {
    const subjects = subjectsOf(input)
    const subject = subjects[pick % Math.max(subjects.length, 1)]
    if (!subject) return null
    const batch = world.find(input)
    const asked = world.find(input, { subjects: [subject] })
    const texts = new Set(batch.map((finding) => JSON.stringify(finding)))
    const label = subject.id.replace(/^\w+:/, '')
    const own = batch.filter(
      (finding) =>
        finding.subject.entity === subject.entity && finding.subject.label.split(' ').at(-1) === label,
    )
    const missed = own.filter(({ fingerprint }) =>
      asked.every((finding) => finding.fingerprint !== fingerprint),
    )
    const others = asked.filter((finding) => !texts.has(JSON.stringify(finding)))
    return missed.length + others.length === 0
      ? null
      : {
          says: `asked about ${subject.id}: ${summary(asked)}; of everybody: ${summary(batch)}`,
          shows: [input],
        }
  },
)

/** Persons with genuine numbers, households and accounts that records mention. */
function subjectsOf({ records = {} }: Parameters<CheckWorld['find']>[0]): readonly Subject[] {
  const found = new Map<string, Subject>()
  for (const [name, rows] of Object.entries(records)) {
    const fields = (graph.entities as Entities)[name.replace(/@.*/, '')]?.fields ?? {}
    for (const row of rows)
      for (const [field, value] of Object.entries(row)) {
        const to = fields[field]?.to
        if (typeof value !== 'string' || !(to === 'person' || to === 'household' || to === 'account'))
          continue
        if (to !== 'person' || parseNationalId(value).state === 'ok')
          found.set(`${to} ${value}`, { entity: to, id: value })
      }
  }
  return [...found.values()]
}
