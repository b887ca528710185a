import type { Person, Story } from './story.ts'

/** Where money for a person went in a month. */
export function accountIn(person: Person, month: number) {
  const { laterAccount, account } = person
  const { number, holder, bank } = laterAccount && laterAccount.from <= month ? laterAccount.account : account
  return { account: number, accountHolder: holder, bank }
}

/** Where a household was listed in a month. */
export function placeIn({ place, move }: Story, month: number) {
  const { township, village } = move && move.from <= month ? move.to : place
  return { township, village }
}

/** The number that rolls and orders of a month write for a person. */
export const writtenIn = ({ written, rewritten }: Person, month: number): string =>
  rewritten && rewritten.from <= month ? rewritten.written : written

export const isWritten = ({ written, rewritten }: Person, number: unknown): boolean =>
  number === written || (rewritten !== null && number === rewritten.written)
