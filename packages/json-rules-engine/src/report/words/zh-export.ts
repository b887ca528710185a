import type { Words } from './words.ts'

/** What is said in Chinese of what is exported. */
export const zhExport = {
  'export.unknown': ({ rule }) => [
    `“${rule}”确定成立时命中；为假或未知时都不命中`,
    '真、假或未知',
    '如须区分未知与假，请在此处或经桥接运行。',
  ],
  'export.absent': ({ comparison }) => [
    `${comparison} 遇到 null 时为假，取反与否都一样`,
    '确定不存在的值不与任何值相比，取反后为真',
    '若不存在与否有意义，请用 "known"。',
  ],
  'export.fact': ({ fact }) => [`须提供事实“${fact}”`, '由 hedui 算出', '请取自 factValues。'],
  'export.option': ({ option, value }) => [
    `写入当前值 ${value}`,
    `参数“${option}”，每次运行时设定`,
    '更改后请重新导出。',
  ],
  'export.quorum': ({ atLeast, of }) => ['用 all 和 any 展开', `${of} 项中至少 ${atLeast} 项`, '无须处理。'],
} satisfies Partial<Words>
