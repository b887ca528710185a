import type { Option, OptionType, Phrase, Severity, Term } from '@hedui/core'

interface About<V> {
  readonly title: Phrase
  /** Absent: the locality must set it. */
  readonly default?: V
  readonly source: string
}

const option =
  <V extends NonNullable<Option['default']>>(type: OptionType, zh: string, en: string) =>
  (about: About<V>): Option => ({ ...about, type, unit: { zh, en } })

export const months = option<number>('count', '个月', 'months')
export const days = option<number>('count', '天', 'days')
export const workingDays = option<number>('count', '个工作日', 'working days')
export const columns = option<number>('count', '栏', 'columns')
export const persons = option<number>('count', '人', 'persons')
export const rows = option<number>('count', '行', 'rows')
export const count = option<number>('count', '个', 'in number')
export const percent = option<number>('count', '%', 'percent')
export const codes = option<readonly string[]>('codes', '代码', 'codes')
export const texts = option<readonly string[]>('codes', '名称', 'names')
export const severity = option<Severity>('severity', '级别', 'severity')
export const fen = option<number>('fen', '分', 'fen')
export const basisPoints = option<number>('count', '万分之一', 'basis points')
export const metres = option<number>('count', '米', 'metres')
export const years = option<number>('count', '年', 'years')
export const bits = option<number>('count', '位', 'bits')
export const homes = option<number>('count', '套', 'homes')
export const squareMetres = option<number>('count', '平方米', 'm²')
export const hundredthsOfMu = option<number>('count', '百分之一亩', 'hundredths of a mu')
export const hundredths = option<number>('count', '百分之一', 'hundredths')
export const truth = option<boolean>('truth', '是或否', 'yes or no')
export const minutes = option<number>('count', '分钟', 'minutes')

/** A number that the locality set, as a term. */
export const inNumber = ({ node }: Term<'option'>): Term<'count'> => ({ type: 'count', node })
