import type { Lang } from '../findings/sentence.ts'
import type { Phrase } from '../model/field.ts'
import type { ParameterIssue } from '../parameters/verify.ts'

type Facts = ParameterIssue['facts']

const place = ({ area, kind }: Facts): string => (kind === null ? `${area}` : `${area} ${kind}`)

const sentences: Readonly<Record<ParameterIssue['code'], (facts: Facts) => Phrase>> = {
  'parameter.twice': () => ({
    zh: '同名参数出现了两次。请合并为一个。',
    en: 'there are two parameters of this id. Put their entries into one.',
  }),
  'parameter.empty': () => ({
    zh: '没有任何数值。请补充，或去掉此参数。',
    en: 'it has no entries. Add one, or leave the parameter out.',
  }),
  'parameter.area': ({ area }) => ({
    zh: `“${area}”不是区划代码。请写 6、9 或 12 位代码，或写 * 表示各地。`,
    en: `"${area}" is no division code. Write one of 6, 9 or 12 digits, or * for everywhere.`,
  }),
  'parameter.division': ({ area }) => ({
    zh: `没有区划 ${area}。请核对代码；虚构的地方请标 synthetic。`,
    en: `there is no division ${area}. Check the code; mark an invented place synthetic.`,
  }),
  'parameter.day': ({ day }) => ({
    zh: `“${day}”不是 YYYY-MM-DD 形式的日期。`,
    en: `"${day}" is no day written YYYY-MM-DD.`,
  }),
  'parameter.order': ({ from, to }) => ({
    zh: `止期 ${to} 早于起期 ${from}。`,
    en: `it ends on ${to}, before it begins on ${from}.`,
  }),
  'parameter.value': ({ value }) => ({
    zh: `${value} 不是非负整数。金额请以分为单位。`,
    en: `${value} is no whole number of 0 or more. Write money in fen.`,
  }),
  'parameter.source': ({ from }) => ({
    zh: `自 ${from} 起的数值没有出处。请写明文件名称和文号。`,
    en: `the figure from ${from} has no source. Name the document that sets it.`,
  }),
  'parameter.overlap': (facts) => ({
    zh: `${place(facts)}：自 ${facts.from} 起与第 ${Number(facts.other) + 1} 项同时有效。请写明前一项的止期。`,
    en: `${place(facts)}: from ${facts.from} it is in force together with entry ${Number(facts.other) + 1}. Give the earlier one its last day.`,
  }),
  'parameter.gap': (facts) => ({
    zh: `${place(facts)}：${facts.from} 至 ${facts.to} 没有数值，这段时间无法认定。请补充该期间的标准。`,
    en: `${place(facts)}: from ${facts.from} to ${facts.to} there is no figure, and nothing can be decided. Add the one of that time.`,
  }),
  'parameter.expired': (facts) => ({
    zh: `${place(facts)}：数值已于 ${facts.to} 到期（核定日 ${facts.asOf}），此后不沿用。请补充新标准。`,
    en: `${place(facts)}: the figure ended on ${facts.to} (asked as of ${facts.asOf}) and is not carried forward. Add the new one.`,
  }),
}

/** What is wrong with a parameter, where, and what to do. */
export function parameterIssueText({ code, parameter, entry, facts }: ParameterIssue, lang: Lang): string {
  const at = entry === null ? parameter : `${parameter} [${entry + 1}]`
  return `${at}${lang === 'zh' ? '：' : ': '}${sentences[code](facts)[lang]}`
}
