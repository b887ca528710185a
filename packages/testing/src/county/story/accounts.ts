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
