import type { Words } from './words.ts'
import { kindName, typeName } from './zh-kind.ts'
import { guess, or, quoted, uses } from './zh-text.ts'

const things = { fact: '事实', option: '参数', condition: '条件' } as const

/** What is said in Chinese of a check as a whole. */
export const zhRules = {
  'rule.use': ({ fact, use, sought, found }) => [
    `${or(sought.map(typeName))}，用作${uses[use]}`,
    `${fact}，为${kindName(found)}`,
    '请改用其他事实。',
  ],
  'rule.blocks': ({ tier }) => [
    '证据可能是相似或推断时，级别低于 "block"',
    `"block"，而线索可能是 ${tier} 级`,
    '请改为 "high"，或使每条线索都以号码相同为据（A、B 级）。',
  ],
  'rule.severity-option': ({ option, type }) => [
    '类型为 severity 的参数',
    `${option}，类型为 ${type}`,
    '请声明 "type": "severity"。',
  ],
  'rule.default': ({ option, type, found }) => [
    `类型为 ${type} 的默认值`,
    `${option} 的默认值 ${found}`,
    '请更正默认值，或去掉它由本地设定。',
  ],
  'rule.placeholder': ({ found, fact, ...names }) => [
    '"shows" 列出的事实',
    `{${found}}`,
    fact ? `请把${quoted(found)}加入 "shows"。` : guess(names, '已列出'),
  ],
  'rule.brace': ({ found }) => ['花括号内为事实名', found, '请写 {事实名}，不带空格。'],
  'rule.contradiction': ({ first, second }) => [
    '能同时成立的条件',
    `${first} 与 ${second}`,
    '该规则永远不会命中：请更正其一，或改为 "any"。',
  ],
  'rule.never': ({ found }) => ['可能成立的条件', found, '它在此处永远不成立：请更正或删去。'],
  'rule.always': ({ found }) => ['可能不成立的条件', found, '它在此处永远成立：请更正或删去。'],
  'rule.implied': ({ found }) => ['有作用的条件', `${found}，旁边的条件已经决定了它`, '请删去或更正。'],
  'rule.partial': ({ found }) => [
    '用于相等比较的完整日期或月份',
    `${quoted(found)}，包含多个`,
    '它不可能确定相等：请用 greaterThanInclusive 和 lessThan 写出上下限。',
  ],
  'rule.monotone': ({ word }) => [
    '不因补充信息而翻转的条件',
    quoted(word),
    '它问的是是否已知而不是事实本身：请确认确有此意。',
  ],
  'rule.unused': ({ what, found }) => [
    `被引用的${things[what]}`,
    `${quoted(found)}没有被引用`,
    '请使用它或删去。',
  ],
  'rule.unshown': ({ fact }) => [
    '消息写出 "shows" 列出的事实',
    `没有 {${fact}}`,
    `请在消息中写入 {${fact}}，或从 "shows" 中删去。`,
  ],
  'rule.uneven': ({ placeholder, lacks }) => [
    '两种语言写出相同的事实',
    `"${lacks}" 中没有 {${placeholder}}`,
    '请两边都写，或都不写。',
  ],
  'rule.needless-to': ({ write }) => ['最短的写法', '多余的 "to"', `请写 ${write}。`],
} satisfies Partial<Words>
