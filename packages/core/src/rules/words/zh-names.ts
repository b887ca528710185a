import type { Words } from './words.ts'
import { shapeName } from './zh-kind.ts'
import { guess, list, mean, or, quoted, uses } from './zh-text.ts'

const forms = {
  kebab: '小写字母和数字，词之间用连字符',
  dotted: '小写字母和数字，词之间用连字符或点',
  name: '以字母开头，后接字母、数字或下划线，以便写入消息的花括号',
} as const
const things = {
  check: '规则 id',
  host: '外部事实',
  number: '规则编号',
  parameter: '标准 id',
  programme: '项目 id',
  'programme rules': '项目规则 id',
  hop: '行名（as）',
  per: '归并依据',
  fact: '事实',
  option: '参数',
  condition: '条件',
  pack: '规则包 id',
} as const

/** What is said in Chinese of keys, names and forms. */
export const zhNames = {
  'rule.key': ({ found, ...names }) => ['此处有含义的键', quoted(found), guess(names, '此处可用的键')],
  'rule.node': ({ node, found, ...names }) => [
    node === 'expression' ? '表达式' : '条件',
    found === '' ? '空对象' : `含${quoted(found)}的对象`,
    guess(names, '须有以下键之一'),
  ],
  'rule.missing': ({ key }) => [`键${quoted(key)}`, '没有', `请补上${quoted(key)}。`],
  'rule.shape': ({ sought, found }) => [or(sought.map(shapeName)), found, '请按该形式书写。'],
  'rule.value': ({ found, ...names }) => [`${list(names.known)} 之一`, quoted(found), guess(names, '可写')],
  'rule.empty': ({ found }) => [
    '至少一项',
    `${quoted(found)}中什么也没有`,
    found === 'all' || found === 'any' ? '请写入条件或删去：空的条件对所有人都成立。' : '请写入内容或删去。',
  ],
  'rule.length': ({ sought, found }) => [`${sought} 项`, `${found} 项`, `请恰好给出 ${sought} 项。`],
  'rule.id': ({ found, form }) => [forms[form], quoted(found), '请改名。'],
  'rule.twice': ({ what, found, where }) => [
    `不重复的${things[what]}`,
    `${quoted(found)}再次出现${where === null ? '' : `，规则包${quoted(where)}中已有`}`,
    '请各用不同的名称，或删去一个。',
  ],
  'rule.entity': ({ found, ...names }) => ['模型中的实体', quoted(found), guess(names, '实体')],
  'rule.field': ({ entity, found, hops, ...names }) => [
    `事实，或 ${entity} 的字段`,
    quoted(found),
    hops.length > 0
      ? `${or(hops.map(quoted))}的行有此字段：请加上 "of": ${or(hops.map((hop) => `"${hop}"`))}。`
      : guess(names, '可用的有'),
  ],
  'rule.relation': ({ entity, found, ...names }) => [`${entity} 的关系`, quoted(found), guess(names, '关系')],
  'rule.many': ({ entity, relation }) => [
    '通向一行的关系',
    `${entity}.${relation}，通向多行`,
    '请说明多行如何归为一值：{"take": "exists", "path": [{"to": …, "as": …}]}，或 count、sum、latest 等。',
  ],
  'rule.scope': ({ found, ...names }) => [
    '可及的行名',
    quoted(found),
    names.near.length > 0 ? mean(names.near) : `可及的有：${list(names.known)}。行名只在它自己的路径内有效。`,
  ],
  'rule.fact': ({ use, found, ...names }) => [
    `作为${uses[use]}的事实`,
    quoted(found),
    names.near.length > 0 ? mean(names.near) : `事实：${list(names.known)}。请加入 "facts"。`,
  ],
  'rule.option': ({ found, ...names }) => ['规则的参数', quoted(found), guess(names, '参数')],
  'rule.parameter': ({ found, ...names }) => ['已知的标准', quoted(found), guess(names, '标准')],
  'rule.parameter-kind': ({ parameter, found, ...names }) => [
    `${parameter} 有数值的类别`,
    quoted(found),
    guess(names, '类别'),
  ],
  'rule.condition': ({ found, ...names }) => ['规则包中的条件', quoted(found), guess(names, '条件')],
  'rule.register': ({ entity, found, ...names }) => [
    entity === null ? '模型中的登记库' : `登记 ${entity} 的登记库`,
    quoted(found),
    guess(names, '登记库'),
  ],
  'rule.citation': ({ found }) => [
    '要引用的行，写作 {"fact": "id"}',
    quoted(found),
    `请写 {"cite": {"fact": "id"}, "field": "${found}"}。`,
  ],
  'rule.cycle': ({ what, chain }) => [
    `不依赖自身的${things[what]}`,
    chain.join(' → '),
    `请断开循环：其中一个${things[what]}不要引用其他。`,
  ],
} satisfies Partial<Words>
