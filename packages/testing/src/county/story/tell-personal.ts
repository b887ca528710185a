import { personalAmount } from '../money.ts'
import type { CountyRecord, TableName } from '../record.ts'
import { accountIn, placeIn, writtenIn } from './accounts.ts'
import { orderOf } from './order.ts'
import type { Personal, Story } from './story.ts'

const rollOf: Readonly<Record<Personal['programme'], TableName>> = {
  'old-age': 'oldAgeRoll',
  tekun: 'tekunRoll',
  orphan: 'orphanRoll',
  'disability.living': 'livingRoll',
  'disability.nursing': 'nursingRoll',
}

/** A person's line on the roll and payment order of one month. */
export function* tellPersonal(story: Story, personal: Personal, month: number): Generator<CountyRecord> {
  const { programme, person, guardian, institution, slip } = personal
  if (month < personal.from || month >= personal.until) return
  const { world } = story
  const line = {
    programme,
    layer: 'declared',
    kind: 'regular',
    month: world.month(month),
    beneficiary: writtenIn(person, month),
    name: person.name,
    sex: person.sex,
    amount: personalAmount(personal, world.day(month, 1)),
    ...((programme === 'tekun' || programme === 'orphan') && {
      mode: institution === null ? 'scattered' : 'collective',
    }),
    ...(programme === 'tekun' && { careLevel: 'able', institution }),
    ...(programme === 'orphan' && {
      guardian: guardian?.written ?? null,
      guardianName: guardian?.name ?? null,
      guardianRelation: '祖孙',
    }),
    ...accountIn(guardian ?? person, month),
    ...placeIn(story, month),
    approvedAt: personal.approvedAt,
    phone: null,
    note: null,
    ...slip,
  }
  yield { table: rollOf[programme], month, fields: line }
  if (personal.paid) yield orderOf(story, month, line)
}
