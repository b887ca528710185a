import { memberIn } from './words.ts'

interface Decided {
  readonly given: { readonly members: readonly { readonly id: string }[] }
  readonly undetermined?: readonly string[]
}

/** The missing facts of a row by their places: `income.head` and `birth.child` are of members, `assets` of all. */
export function missingIn<T extends { readonly case: object }>(one: T): T {
  const { given, undetermined } = one.case as Decided
  if (undetermined === undefined) return one
  const place = (fact: string): string => {
    const [, what, who = ''] = /^(income|收入|birth|出生)[.．:：](.+)$/.exec(fact) ?? []
    const at = given.members.findIndex(({ id }) => id === memberIn(who))
    if (fact === 'assets' || fact === '财产') return 'assetsWithinRule'
    if (what === undefined || at < 0) return fact
    return `members[${at}].${what === 'income' || what === '收入' ? 'incomes[0].amountFen' : 'birthDate'}`
  }
  return { ...one, case: { ...one.case, undetermined: undetermined.map(place) } }
}
