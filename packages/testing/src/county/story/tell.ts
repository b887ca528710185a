import type { CountyRecord } from '../record.ts'
import type { Story } from './story.ts'
import { tellDibao } from './tell-dibao.ts'
import { tellPersonal } from './tell-personal.ts'
import { tellRegistrations } from './tell-registrations.ts'

/** Everything that a story leaves in files, month by month. */
export function* tell(story: Story): Generator<CountyRecord> {
  for (let month = 0; month < story.world.months.length; month++) {
    for (const dibao of story.dibao) yield* tellDibao(story, dibao, month)
    for (const personal of story.personal) yield* tellPersonal(story, personal, month)
  }
  for (const person of story.people) yield* tellRegistrations(story, person)
  yield* story.extra
}
