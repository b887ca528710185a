import { defineEntity } from '../entity.ts'
import { code, count, date, name, ref, text } from '../untitled.ts'

/** What became of a finding: who closed it, when, and with what result and reason; blank days where it is open. */
export const disposition = defineEntity({
  registers: ['disposition'],
  fields: {
    finding: text(),
    rule: text(),
    person: ref('person', { blank: 'none' }),
    name: name({ blank: 'none' }),
    result: code(),
    reason: text({ blank: 'none' }),
    openedAt: date(),
    closedAt: date({ blank: 'none' }),
    closedMinute: count({ blank: 'none' }),
    actor: ref('person', { blank: 'none' }),
    actorName: name({ blank: 'none' }),
    township: text(),
  },
  many: {
    sameFinding: { entity: 'disposition', by: { finding: 'finding' } },
    sameActor: { entity: 'disposition', by: { actor: 'actor' } },
  },
})
