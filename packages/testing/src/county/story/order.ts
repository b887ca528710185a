import type { CountyRecord, Fields } from '../record.ts'
import type { Story } from './story.ts'

/** The payment order that follows from a roll's line, in the file of the month. */
export function orderOf(story: Story, month: number, line: Fields, more: Fields = {}): CountyRecord {
  const { world, index } = story
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
      reference: referenceOf(world.month(month), index, line, more),
      township: line.township ?? null,
      village: line.village ?? null,
      note: null,
      ...more,
    },
  }
}

const codes: Readonly<Record<string, number>> = { 'dibao.rural': 1, tekun: 2, 'old-age': 3, orphan: 4 }

/** Different for every order: month, household, programme, the last of the beneficiary's number, kind. */
function referenceOf(month: string, index: number, line: Fields, more: Fields): string {
  const programme = codes[String(more.programme ?? line.programme)] ?? 9
  const person = String(line.beneficiary).replace(/\D/g, '').slice(-6, -1).padStart(5, '0')
  const kind = more.kind === undefined ? 0 : 1
  return `${month.replace('-', '')}${String(index).padStart(7, '0')}${programme}${person}${kind}`
}
