import type { Dataset } from '@hedui/core'
import { parseBankAccount } from '@hedui/core/values'
import { tableOf } from '../table-of.ts'
import type { Line } from './lines.ts'
import type { Validity } from './receipt.ts'

/** Identity numbers of beneficiaries as the lines write them; an invalid one is damaged, invented or wrong. */
export function idsIn(dataset: Dataset, records: ReadonlySet<number>, asOf: string): Validity {
  const { record, size } = dataset.table('identifier')
  const rows = Int32Array.from({ length: size }, (_, row) => row).filter((row) =>
    records.has(record?.[row] ?? -1),
  )
  const numbers = tableOf(dataset, 'identifier', {
    rows,
    asOf,
    fields: ['field', 'state'],
  }).objects() as Line[]
  const states = numbers.filter(({ field }) => field === 'beneficiary').map(({ state }) => state)
  const valid = states.filter((state) => state === 'ok').length
  return { valid, invalid: states.length - valid, missing: records.size - states.length }
}

/** Accounts of the lines; one is invalid that cannot be an account, or whose check digit is wrong. */
export function accountsIn(lines: readonly Line[]): Validity {
  const stated = lines.flatMap(({ account }) => (typeof account === 'string' ? [account] : []))
  const valid = stated.filter((account) => {
    const parsed = parseBankAccount(account)
    return parsed.ok && parsed.value.luhn !== 'failed'
  }).length
  return { valid, invalid: stated.length - valid, missing: lines.length - stated.length }
}
