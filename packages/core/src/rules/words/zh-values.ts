import type { Words } from './words.ts'
import { kindName, typeName } from './zh-kind.ts'
import { or, quoted } from './zh-text.ts'

const literals: Readonly<Record<string, string>> = {
  fen: '以分为单位的整数，如 845 元写作 84500',
  count: '整数',
  date: '存在的日期 YYYY-MM-DD',
  month: '存在的月份 YYYY-MM',
  truth: 'true 或 false',
  ref: '主键字段（主键不能写成常量）',
}
const instead: Readonly<Record<string, string>> = {
  'sub date': '相隔天数请写 {"daysBetween": [较早, 较晚]}。',
  'sub month': '相隔月数请写 {"monthsBetween": [较早, 较晚]}。',
  'add month': '往后若干月请写 {"addMonths": [月份, 个数]}。',
  'month month': '它已是月份：去掉 "month"。',
  'monthsBetween date': '请先对每个日期取 {"month": …}。',
  'daysBetween month': '请先对每个月份取 {"firstDay": …}，或用 monthsBetween。',
}
const lists = {
  sought: ['值的列表', '请写成方括号列表，或引用类型为 codes 的参数。'],
  single: ['单个值', '列表请用 "in" 或 "notIn"。'],
  empty: ['非空列表', '请至少列一个值：任何值都不在空列表中。'],
  mixed: ['同一类型的值', '请全部写成文本，或全部写成数。'],
  null: ['已知的值', '请去掉 null；是否有值请用 "known"。'],
} as const

/** What is said in Chinese of kinds and values. */
export const zhValues = {
  'rule.type': ({ of, sought, found }) => [
    `${quoted(of)}需要${or(sought.map(typeName))}`,
    kindName(found),
    instead[`${of} ${found.type}`] ?? '请给出该种类的值。',
  ],
  'rule.units': ({ of, left, right }) => [
    `${quoted(of)}两边种类相同`,
    `${kindName(left)}；${kindName(right)}`,
    '请同类相比：修改其中一边。',
  ],
  'rule.period': ({ of, left, right }) => [
    `${quoted(of)}两边的金额期间相同`,
    `${kindName(left)}；${kindName(right)}`,
    '请先折算到同一期间，如 {"mul": [每月, {"value": 12, "type": "count"}]}。',
  ],
  'rule.entities': ({ of, left, right }) => [
    `${quoted(of)}两边为同一实体的主键`,
    `${kindName(left)}；${kindName(right)}`,
    '两者不可能相等：请比较其他字段。',
  ],
  'rule.order': ({ operator, found }) => [
    `${quoted(operator)}需要有大小之分的值`,
    kindName(found),
    '请用 equal、notEqual、in 或 notIn。',
  ],
  'rule.literal': ({ type, found }) => [
    literals[type] ?? typeName(type),
    found,
    type === 'fen' && /\./.test(found) ? '金额请以分书写，不带小数点。' : '请更正该值。',
  ],
  'rule.linear': ({ place }) => [
    '第二个乘数为常量、参数或标准',
    place === 'first' ? '常量在前' : '两个逐行变化的值相乘',
    place === 'first' ? '请交换两者。' : '请改为比较，或把其中一个设为参数。',
  ],
  'rule.list': ({ operator, found, reason }) => [
    `${quoted(operator)}需要${lists[reason][0]}`,
    found,
    lists[reason][1],
  ],
  'rule.null': ({ operator }) => [
    `${quoted(operator)}需要一个值`,
    'null',
    '是否有值请写 {"operator": "known", "value": false}。',
  ],
  'rule.known': ({ found }) => ['"known" 的值为 true 或 false', found, 'true 表示有值，false 表示没有。'],
  'rule.list-option': ({ option, type }) => [
    type === 'codes' || type === 'severity' ? '单个值的参数' : '列表（codes）参数',
    `${option}，类型为 ${type}`,
    type === 'codes'
      ? '请与 "in" 或 "notIn" 连用。'
      : type === 'severity'
        ? '级别参数只能用于 "severities"。'
        : '请用 "equal"，或把参数类型改为 codes。',
  ],
  'rule.declared': ({ declared, found }) => [
    `由表达式得出的类型：${kindName(found)}`,
    quoted(declared),
    `请写 "type": "${found.type}"，或去掉 "type"。`,
  ],
  'rule.take': ({ take, key, needed }) => [
    needed ? `"${take}" 需要 "${key}"` : `"${take}" 只需要路径`,
    needed ? `没有 "${key}"` : `"${key}"`,
    needed ? (key === 'by' ? '请说明按什么排序，如按月份。' : '请说明取每行的什么值。') : `请去掉 "${key}"。`,
  ],
  'rule.quorum': ({ sought, of }) => [
    `不超过条件个数 ${of}`,
    `${sought}`,
    '它永远不成立：请减小该数或增加条件。',
  ],
} satisfies Partial<Words>
