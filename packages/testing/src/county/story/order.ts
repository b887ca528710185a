import type { CountyRecord, Fields } from '../record.ts'
import { isWritten } from './accounts.ts'
import type { Story } from './story.ts'

/** The payment order that follows from a roll's line, in the file of the month. */
export function orderOf(story: Story, month: number, line: Fields, more: Fields = {}): CountyRecord {
  const { world } = story
  return {
    table: 'payments',
    month,
    fields: {
      programme: line.programme ?? null,
      layer: 'instructed',
      kind: 'regular',
      month: line.month ?? null,
      beneficiary: line.beneficiary ?? null,
      name: line.name ?? null,
      amount: line.amount ?? null,
      account: line.account ?? null,
      accountHolder: line.accountHolder ?? null,
      holderKind: String(line.accountHolder ?? '').endsWith('院') ? 'institution' : 'person',
      bank: line.bank ?? null,
      paidAt: world.day(month, 20),
      reference: referenceOf(world.month(month), story, line, more.kind !== undefined),
      township: line.township ?? null,
      village: line.village ?? null,
      note: null,
      ...more,
    },
  }
}

const codes: Readonly<Record<string, number>> = {
  'dibao.rural': 1,
  tekun: 2,
  'old-age': 3,
  orphan: 4,
  'disability.living': 5,
  'disability.nursing': 6,
}

/** Different for every order: month, household, programme, person, kind. */
function referenceOf(month: string, { index, people }: Story, line: Fields, kind: boolean): string {
  const programme = codes[String(line.programme)] ?? 9
  const person = people.findIndex((one) => isWritten(one, line.beneficiary)) + 1
  return `${month.replace('-', '')}${String(index).padStart(8, '0')}${programme}${person}${kind ? 1 : 0}`
}
