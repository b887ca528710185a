import { near } from '@hedui/core'
import type { CaseFault } from '../fault.ts'
import { memberIn } from './words.ts'

const names = {
  programme: ['programme', '项目'],
  name: ['name', 'case', '案例', '名称'],
  household: ['household', '家庭', '家庭组成'],
  member: ['member', '对象', '成员'],
  custody: ['custody', '服刑'],
  dead: ['dead', '死亡'],
  assets: ['assets', '财产', '财产符合规定'],
  month: ['month', '月份'],
  asOf: ['as-of', 'asof', '核定日'],
  region: ['region', '区划', '区划代码'],
  kind: ['kind', '标准类别'],
  counted: ['counted', '计入人数'],
  result: ['result', '结果'],
  amount: ['amount', '金额', '月保障金'],
  reasons: ['reasons', '不符合原因'],
  missing: ['missing', '待查事项'],
} as const

/** What a column holds; `income` is that of `member`. */
export interface Column {
  readonly heading: string
  readonly is: keyof typeof names | 'income'
  readonly member: string
}

const income = /^(?:income|收入)[.．:：](.+)$/i
const must = ['programme', 'name', 'household', 'month', 'result'] as const
const all = [...Object.values(names).flat(), 'income.head', '收入.户主']

/** What the headings say, in Chinese or English; or what is wrong with them. */
export function columnsOf(
  row: number,
  headings: readonly string[],
): readonly Column[] | readonly CaseFault[] {
  const faults: CaseFault[] = []
  const fault = (column: string | null, sought: 'heading' | 'headings' | 'twice', found: string) =>
    faults.push({ row, column, of: 'cell', sought, found, near: near(found, all), known: all })
  const columns = headings.flatMap((heading): Column[] => {
    const [, member] = income.exec(heading) ?? []
    if (member !== undefined) return [{ heading, is: 'income', member: memberIn(member) }]
    const is = (Object.keys(names) as (keyof typeof names)[]).find((key) =>
      names[key].some((name) => name === heading.toLowerCase()),
    )
    if (is === undefined) fault(heading, 'heading', heading)
    return is === undefined ? [] : [{ heading, is, member: '' }]
  })
  columns.forEach(({ heading, is, member }, i) => {
    if (columns.findIndex((other) => other.is === is && other.member === member) < i)
      fault(heading, 'twice', heading)
  })
  const missing = must.filter((key) => !columns.some(({ is }) => is === key))
  if (missing.length > 0)
    faults.push({
      ...{ row, column: null, of: 'cell', sought: 'headings', found: headings.join(', ') },
      known: missing.map((key) => names[key].join(' / ')),
    })
  return faults.length > 0 ? faults : columns
}

export const isFaults = (list: readonly Column[] | readonly CaseFault[]): list is readonly CaseFault[] =>
  list.some((each) => 'of' in each)
