import type { Words } from './words.ts'

const marks = {
  value: '一个值',
  key: '双引号中的键',
  colon: '键后的冒号',
  comma: '逗号或右括号',
  end: '文本结束',
  string: '双引号文本的结束',
} as const
const remedies = {
  value: '请检查是否多了逗号或用了单引号。',
  key: '键要加双引号；右花括号前不要有逗号。',
  colon: '请写 "键": 值。',
  comma: '请检查上一行是否缺逗号或括号。',
  end: '规则包是一个对象：请删去其后的内容。',
  string: '请补上引号；换行写作 \\n，反斜杠写作 \\\\。',
} as const

/** What is said in Chinese of packs as texts, and of figures of the law. */
export const zhPack = {
  'pack.syntax': ({ sought, found }) => [
    marks[sought],
    found === '' ? '文本已结束' : JSON.stringify(found),
    remedies[sought],
  ],
  'pack.size': ({ bytes, limit }) => [
    `不超过 ${limit} 字节`,
    `${bytes} 字节`,
    '请拆分：数据不应写在规则包中。',
  ],
  'pack.depth': ({ limit }) => [`不超过 ${limit} 层`, '更深', '请把其中一部分命名为事实或条件。'],
  'pack.nodes': ({ limit }) => [
    `不超过 ${limit} 个部分`,
    '更多（共用条件每用一次计一次）',
    '请拆分，或把重复的部分命名为事实。',
  ],
  'pack.key-twice': ({ key }) => [
    '每个键只出现一次',
    `“${key}”再次出现`,
    '请改名或删去其一：JSON 读取时会悄悄丢掉一个。',
  ],
  'pack.key-forbidden': ({ key }) => ['只作数据的键', `“${key}”`, '请改名：此键可能影响程序本身。'],
  'pack.plain': ({ found }) => ['纯 JSON 数据', found, '只能有文本、数、真假值、列表和对象。'],
  'parameter.empty': () => ['至少一个数值', '没有', '请添加一项。'],
  'parameter.area': ({ area }) => ['6、9 或 12 位区划代码，或 *', `“${area}”`, '请写该地方的代码。'],
  'parameter.division': ({ area }) => ['存在的区划', `“${area}”`, '请查对代码。'],
  'parameter.day': ({ day }) => ['存在的日期 YYYY-MM-DD', `“${day}”`, '请更正日期。'],
  'parameter.order': ({ from, to }) => ['不早于首日的末日', `${from} 至 ${to}`, '请对调或更正。'],
  'parameter.value': ({ value }) => ['不小于 0 的整数', `${value}`, '金额请以分书写。'],
  'parameter.source': () => ['规定该数值的文件', '空白', '请写明出处。'],
  'parameter.overlap': ({ from, to }) => [
    '每日、每地、每类只有一个数值',
    `${from} 起的一项与执行至 ${to ?? '无期限'} 的一项重叠`,
    '请让前一项在前一天结束。',
  ],
  'parameter.expired': ({ to }) => ['仍在执行的数值', `最后一项已于 ${to} 结束`, '请添加下一项。'],
  'parameter.gap': ({ from, to }) => [
    '其间每天都有数值',
    `${from} 至 ${to} 没有`,
    '数值不会自动顺延：请补上，否则这段时间的结论为未知。',
  ],
} satisfies Partial<Words>
