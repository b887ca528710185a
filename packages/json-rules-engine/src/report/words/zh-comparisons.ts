import type { Words } from './words.ts'

const meant = (near: readonly string[]): string =>
  near.length > 0 ? `是否指${near.map((word) => `“${word}”`).join('、')}？` : ''
const never = (operator: string): string =>
  operator === 'notEqual' || operator === 'notIn' ? '恒为真' : '恒为假'

/** What is said in Chinese of operators and values. */
export const zhComparisons = {
  'operator.unknown': ({ found, near }) => [
    `“${found}”的含义由宿主用 addOperator 或 addOperatorDecorator 规定`,
    '词汇是封闭的',
    `请用已有运算符改写，或声明一个真假事实。${meant(near)}`,
  ],
  'operator.decorated': ({ operator }) => [
    `“${operator}”是加了修饰的运算符`,
    '改写为 not、all、any 或交换两边',
    '如报告中没有其他说明，无须处理。',
  ],
  'operator.contains': ({ operator }) => [
    `“${operator}”在列表型事实中查找值；事实不是列表时为假`,
    '没有列表型事实',
    '请声明对相关记录计数或查找的事实：many(…).where(…).exists()。',
  ],
  'operator.list-fact': ({ operator }) => [
    `“${operator}”逐项检查列表`,
    '没有列表型事实',
    '请声明对相关记录的事实：many(…).where(…).exists() 或 .count()。',
  ],
  'operator.order': ({ operator, type }) => [
    `“${operator}”对数字开头的文本逐字比较，对其他文本恒为假`,
    `${type} 没有大小次序`,
    '请比较数字、日期或月份，或改用 equal、in。',
  ],
  'unknown.passes': ({ operator }) => [
    `事实为 undefined 或 null 时“${operator}”为真`,
    '未知：不因资料缺失而查出任何人',
    '无须处理；若要查的正是缺失，请用运算符 "known"。',
  ],
  'unknown.order': ({ fact }) => [`“${fact}”为 null 时按 0 计`, '未知', '如原意不是 0，无须处理。'],
  'value.null': ({ operator }) => [
    `“${operator}”与 null 比较，即问事实是否为 null`,
    '任何值都不与 null 比较',
    '请写 { "operator": "known", "value": false } 或 true；规则检查会提示它不单调。',
  ],
  'value.type': ({ type, operator, found }) => [
    operator.startsWith('less') || operator.startsWith('greater')
      ? `${found} 被转换为数字，或逐字比较`
      : `与其他类型比较，${never(operator)}`,
    `拒绝：事实的类型为 ${type}，${found} 不是`,
    type === 'fen' ? '请写以分为单位的整数。' : `请按 ${type} 书写。`,
  ],
  'value.fen': ({ value }) => [
    `${value}，单位随宿主的事实而定`,
    `${value} 分，即 ${value / 100} 元`,
    '如原意是元，请乘以 100。',
  ],
  'value.date': ({ value }) => [
    `“${value}”逐字比较`,
    '按日或月比较；年、月代表其中的每一天',
    '若原事实也写作 YYYY-MM-DD，无须处理。',
  ],
  'list.sought': ({ operator, found }) => [`“${operator}”遇到 ${found} 时运行出错`, '拒绝', '请写列表。'],
  'list.text': ({ operator, found }) => [
    `“${operator}”把事实当作文本“${found}”的一部分来查找`,
    '拒绝：文本只比较相等和是否在列表中',
    `请写列表：["${found}"]。`,
  ],
  'list.empty': ({ operator }) => [
    `空列表使“${operator}”对所有人结果相同`,
    '拒绝',
    '请补上列表的值，或删去该条件。',
  ],
  'list.null': ({ operator }) => [
    `“${operator}”会在其中找到为 null 的事实`,
    '拒绝：null 不是值',
    '请去掉 null；如确需，请另加 "known"。',
  ],
  'list.fact': ({ operator, fact }) => [
    `“${operator}”的列表取自事实“${fact}”`,
    '没有列表型事实',
    '请写出列表，或设为规则的参数。',
  ],
} satisfies Partial<Words>
