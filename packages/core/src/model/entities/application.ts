import { defineEntity } from '../entity.ts'
import { code, count, date, name, ref, text } from '../untitled.ts'

/**
 * An application for a benefit, as it was submitted; `submission` is the list that it was handed in on. `houseAddress`
 * is the address where it names a house, `wording` the reason where it is a sentence and no heading.
 */
export const application = defineEntity({
  registers: ['application'],
  fields: {
    reference: text(),
    submission: text({ blank: 'none' }),
    programme: code(),
    beneficiary: ref('person'),
    household: ref('household', { blank: 'none' }),
    name: name(),
    submittedAt: date(),
    submittedMinute: count(),
    decidedAt: date({ blank: 'none' }),
    phone: text({ sensitivity: 'phone' }),
    address: text({ sensitivity: 'address' }),
    houseAddress: text({
      blank: 'none',
      sensitivity: 'address',
      part: { of: 'address', pattern: '^(.*[\\d一二三四五六七八九十]号.*)$' },
    }),
    reason: text(),
    wording: text({ blank: 'none', part: { of: 'reason', pattern: '^(.{12,})$' } }),
    township: text(),
    village: text(),
  },
  one: { entry: { entity: 'programme', by: { id: 'programme' } } },
  many: {
    actions: { entity: 'action', by: { item: 'reference' } },
    sameTownship: { entity: 'application', by: { township: 'township' } },
    samePhone: { entity: 'application', by: { submission: 'submission', phone: 'phone' } },
    sameAddress: { entity: 'application', by: { submission: 'submission', address: 'address' } },
    sameReason: { entity: 'application', by: { submission: 'submission', reason: 'reason' } },
    sameDay: { entity: 'application', by: { submission: 'submission', submittedAt: 'submittedAt' } },
  },
})
