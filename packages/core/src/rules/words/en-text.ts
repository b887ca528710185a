import type { Use } from '../problem.ts'

const most = 12
export const or = (items: readonly string[]): string => items.join(' or ')
export const list = (items: readonly string[]): string =>
  items.length === 0
    ? 'none'
    : `${items.slice(0, most).join(', ')}${items.length > most ? `, and ${items.length - most} more` : ''}`
export const quoted = (text: string): string => `"${text}"`
export const mean = (near: readonly string[]): string => `Did you mean ${or(near.map(quoted))}?`
/** The likely name, or the names that there are. */
export const guess = (
  { near, known }: { near: readonly string[]; known: readonly string[] },
  what: string,
): string => (near.length > 0 ? mean(near) : `${what}: ${list(known)}.`)

/** What facts are named for. */
export const uses: Readonly<Record<Use, string>> = {
  about: 'whom or what a finding is about',
  per: 'what a finding is per',
  shows: 'what a finding shows',
  factTitles: 'a fact to be called something',
  'stake.programme': 'the programme of a finding',
  'stake.month': 'the months of a finding',
  'stake.amount.fen': 'the money of a finding',
  reference: 'the figure by whose period amounts are shown',
  amount: 'the rounding that is paid',
  margin: 'the money by which a condition holds',
  'conditions.shows': 'what the argument shows of a condition',
  'roundings.of': 'the money that is rounded',
}
