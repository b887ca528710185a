import { receiptOf, receiptText } from '@hedui/analysis'
import { createDataset } from '@hedui/core'
import { describe, expect, it } from 'vitest'

const programme = 'dibao.rural'
const ids = ['11010519491231002X', '110105194903100012', '341525195001010013']
const line = (
  month: string,
  who: string | undefined,
  household: string,
  amount: number | null,
  kind = 'regular',
) => ({
  ...{ programme, layer: 'declared', kind, month, beneficiary: who, household: `dibao:${household}`, amount },
  account: who === ids[2] ? '6228480000000000019' : '10018653001117193662',
})
const payments = [
  line('2025-08', ids[0], 'N1', 50_000),
  line('2025-08', ids[1], 'N2', 60_000),
  line('2025-09', ids[0], 'N1', 52_000),
  line('2025-09', ids[2], 'N3', 40_000),
  line('2025-09', ids[2], 'N3', null),
  line('2025-09', '123', 'N4', 10_000),
  line('2025-09', ids[0], 'N1', 2000, 'back-pay'),
]
const sizes: Readonly<Record<string, number>> = { N1: 2, N2: 1, N3: 3, N4: 1 }
const enrolments = payments
  .filter(({ kind }) => kind === 'regular')
  .map(({ month, beneficiary, household }) => ({
    ...{ programme, month, beneficiary, household },
    declaredSize: sizes[household.slice(6)] ?? 0,
  }))
const member = (household: string, person: string, counted = true) => ({
  ...{ household: `dibao:${household}`, person, month: '2025-09', counted },
})
const memberships = [
  member('N1', ids[0]!),
  member('N1', ids[1]!),
  member('N1', ids[2]!, false),
  member('N3', ids[2]!),
]
const submission = { programme, month: '2025-09', sender: '城关镇', receivedAt: '2025-09-08T09:00' }

const dataset = createDataset({
  records: { 'payment@roll': payments, 'enrolment@roll': enrolments, 'membership@members': memberships },
})

describe('the receipt of a submission', () => {
  const receipt = receiptOf(dataset, submission)

  it('says when and from whom, as it was told', () => {
    expect(receipt).toMatchObject(submission)
    expect(receiptOf(dataset, { ...submission, sender: null, receivedAt: null })).toMatchObject({
      sender: null,
    })
  })

  it('counts lines, money and back-pay, and what is not known', () => {
    expect(receipt).toMatchObject({
      ...{ lines: 5, amount: 102_000, unknownAmounts: 1, undetermined: 0 },
      backPay: { lines: 1, amount: 2000 },
    })
  })

  it('counts households once, and the persons that lines declare', () => {
    expect(receipt).toMatchObject({ households: 3, persons: 9 })
  })

  it('compares the persons declared with those counted in member lists', () => {
    expect(receipt.sizes).toEqual({ equal: 1, different: 2, unlisted: 1 })
  })

  it('says what changed against the month before', () => {
    expect(receipt.change).toEqual({
      ...{ month: '2025-08', households: 1, persons: 6, amount: -8000 },
      ...{ entered: 2, left: 1 },
    })
  })

  it('says how many lines state each field', () => {
    const stated = receipt.completeness.map(({ field, stated: n, of }) => `${field} ${n}/${of}`)
    expect(stated).toContain('beneficiary 3/4')
    expect(stated).toContain('amount 4/5')
  })

  it('tells numbers and accounts that are right from wrong and missing ones', () => {
    expect(receipt.ids).toEqual({ valid: 4, invalid: 1, missing: 0 })
    expect(receipt.accounts).toEqual({ valid: 3, invalid: 2, missing: 0 })
  })

  it('names nobody', () => {
    for (const text of [JSON.stringify(receipt), receiptText(receipt, 'zh'), receiptText(receipt, 'en')])
      expect(ids.some((id) => text.includes(id))).toBe(false)
  })

  it('says what repeats', () => {
    expect(receipt.repeats).toMatchObject({ beneficiaries: 1, accounts: 2 })
  })

  it('says that nothing was read to compare with', () => {
    const alone = createDataset({
      records: { 'payment@roll': payments.slice(2), 'enrolment@roll': enrolments.slice(2) },
    })
    expect(receiptOf(alone, submission)).toMatchObject({ sizes: null, change: null })
  })
})
