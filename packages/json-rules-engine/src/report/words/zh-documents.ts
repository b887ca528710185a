import { explainProblem } from '@hedui/core/lint'
import type { Words } from './words.ts'

const list = (words: readonly string[]): string => words.map((word) => `“${word}”`).join('、')
const meant = (near: readonly string[]): string => (near.length > 0 ? `是否指${list(near)}？` : '')
const things: Readonly<Record<string, string>> = {
  rule: '规则',
  condition: '条件',
  event: '事件（event）',
  fact: '事实名',
  list: '列表',
  operator: '运算符',
}

/** What is said in Chinese of rules, conditions and names of facts. */
export const zhDocuments = {
  'document.json': ({ found }) => ['文本按 JSON 读取，此处会被拒绝', `未读取：${found}`, '请更正文本。'],
  'document.shape': ({ sought, found }) => [
    `此处应为${things[sought] ?? sought}，否则拒绝该规则`,
    `未读取：此处为 ${found}`,
    `请写${things[sought] ?? sought}。`,
  ],
  'document.depth': ({ limit }) => [
    '条件可无限嵌套',
    `拒绝：嵌套超过 ${limit} 层`,
    '请简化规则，或检查是否有名称绕回自身。',
  ],
  'document.size': ({ limit }) => ['规则大小不限', `拒绝：名称展开后超过 ${limit} 个条件`, '请拆分规则。'],
  'condition.empty': ({ word }) => [`空的 "${word}" 为真：规则对所有人命中`, '拒绝', '请补上条件，或删去。'],
  'condition.keys': ({ used, ignored }) => [
    `与${list(ignored)}并列时只有 "${used}" 起作用`,
    `只按 "${used}" 读取`,
    '请删去被忽略的部分；如需同时成立，请放进 "all"。',
  ],
  'condition.name': ({ found, near }) => [
    `没有条件“${found}”：运行失败，或在 allowUndefinedConditions 下为假`,
    '拒绝',
    `请在 conditions 中给出。${meant(near)}`,
  ],
  'condition.circular': ({ chain }) => ['运行永不结束', `拒绝：${chain.join(' → ')}`, '请打断循环。'],
  'condition.inlined': ({ name }) => [`每次运行时查找“${name}”`, '在引用处展开', '其含义变化后请重新导入。'],
  'fact.unknown': ({ found, near }) => [
    `“${found}”在运行时向宿主索取`,
    '拒绝：事实须先声明类型和来源',
    `请在 facts 中声明。${meant(near)}`,
  ],
  'fact.path': ({ fact, path, key }) => [
    `按 JSONPath ${path} 取“${fact}”的内部值，其中可含可执行的表达式`,
    '事实是单个值',
    `请为该值声明一个事实，并写明 reads: { ${JSON.stringify(key)}: '…' }。`,
  ],
  'fact.params': ({ fact, key }) => [
    `“${fact}”由带这些参数的函数算出`,
    '事实没有参数',
    `请为这一情形声明一个事实，并写明 reads: { ${JSON.stringify(key)}: '…' }。`,
  ],
  'fact.read': ({ key, as }) => [`${key} 向宿主索取`, `事实“${as}”`, '如符合原意，无须处理。'],
  'fact.missing': ({ facts }) => [
    `${list(facts)}为 undefined 或 null 时，比较为假，或运行失败`,
    '未知；其余条件不能决定时，规则也未知',
    '无须处理；要查看这些情况，请要求列出未定结果。',
  ],
  'rule.priority': ({ priority }) => [
    `优先级 ${priority} 决定求值次序，以及规则或事实沿途的动作`,
    '没有次序：事实和条件只回答，不做动作',
    '无须处理；若一条规则为另一条提供输入，请改写为事实。',
  ],
  'rule.event-fact': ({ fact }) => [
    `开启 replaceFactsInEventParams 时填入“${fact}”的值`,
    '按原文保留',
    `请在规则的消息中显示“${fact}”。`,
  ],
  'rule.handler': ({ handler }) => [`调用 ${handler}`, '不导入函数', '请在得到核对结果后处理。'],
  'rule.problem': ({ problem }) => {
    const { sought, found, remedy } = explainProblem(problem, 'zh')
    return ['照原样运行', `要求${sought}；此处为${found}`, remedy]
  },
} satisfies Partial<Words>
