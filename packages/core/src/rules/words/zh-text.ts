import type { Use } from '../problem.ts'

const most = 12
export const or = (items: readonly string[]): string => items.join(' 或 ')
export const list = (items: readonly string[]): string =>
  items.length === 0
    ? '无'
    : `${items.slice(0, most).join('、')}${items.length > most ? ` 等 ${items.length} 个` : ''}`
export const quoted = (text: string): string => `“${text}”`
export const mean = (near: readonly string[]): string => `是否想写${or(near.map(quoted))}？`
/** The likely name, or the names that there are. */
export const guess = (
  { near, known }: { near: readonly string[]; known: readonly string[] },
  what: string,
): string => (near.length > 0 ? mean(near) : `${what}：${list(known)}。`)

/** What facts are named for. */
export const uses: Readonly<Record<Use, string>> = {
  about: '线索所指的人或户',
  per: '线索的归并依据',
  shows: '线索展示的内容',
  factTitles: '要命名的事实',
  'stake.programme': '线索的项目',
  'stake.month': '线索的月份',
  'stake.amount.fen': '线索涉及的金额',
  reference: '决定金额按月或按年展示的标准',
  amount: '发放的取整项',
  margin: '条件的差额',
  'conditions.shows': '条件展示的内容',
  'roundings.of': '要取整的金额',
}
