import type { ConfigProblem } from '../../config/problem.ts'

export const list = (items: readonly string[]): string => items.join('、')
export const mean = (near: readonly string[]): string =>
  near.length > 0 ? `是否想写 ${near.join(' 或 ')}？` : ''
const found = (text: string | undefined): string => (text === undefined ? '' : `，现为“${text}”`)

/** What is wrong at one place of a file, without the place. */
export const problems: Readonly<Record<ConfigProblem['code'], (p: ConfigProblem) => string>> = {
  key: ({ found: key, near = [], known = [] }) =>
    `没有名为“${key}”的配置项。${mean(near)}可用的有：${list(known)}。`,
  missing: () => '缺少此项。',
  type: ({ expected }) => `值的类型应为 ${expected}。`,
  value: ({ found: value, near = [], known = [] }) =>
    `应为 ${list(known)} 之一${found(value)}。${mean(near)}`,
  day: ({ found: value }) => `应为 YYYY-MM-DD 形式的日期${found(value)}。`,
  division: ({ found: value }) => `应为 2、4、6、9 或 12 位区划代码${found(value)}。`,
  short: ({ minimum = 1 }) => (minimum > 1 ? `至少要有 ${minimum} 个字符。` : '不能为空。'),
  rule: ({ found: rule, near = [] }) => `没有规则“${rule}”。${mean(near)}用 hedui rules 查看全部规则。`,
  twice: ({ found: id }) => `“${id}”重复出现。每个项目只写一次。`,
  blocks: () => '该规则的线索可能出自相似或推断（C、D 级），不得阻断。请用 high。',
  'pack-file': ({ found: pack }) => `没有规则包“${pack}”。路径从配置文件所在的文件夹算起。`,
  'pack-kind': ({ found: pack }) => `规则包应为 .json、.js 或 .mjs 文件${found(pack)}。`,
  'one-of': ({ found: keys, known = [] }) => `应当且只能有 ${list(known)} 之一，现为 ${keys || '无'}。`,
  detector: ({ found: rule }) => `“${rule}”是检测器，即程序，请用 TypeScript 测试。`,
  option: ({ found: option, near = [], known = [] }) =>
    `该规则没有参数“${option}”。${mean(near)}它的参数：${list(known) || '无'}。`,
}
