import type { Words } from '../words.ts'
import { decide } from './decide.ts'
import { exchange } from './exchange.ts'
import { explain } from './explain.ts'
import { followUp } from './follow-up.ts'
import { generate } from './generate.ts'
import { help } from './help.ts'
import { inspect } from './inspect.ts'
import { issues } from './issues.ts'
import { lint } from './lint.ts'
import { newAdapter } from './new-adapter.ts'
import { query } from './query.ts'
import { refusals } from './refusals.ts'
import { report } from './report.ts'
import { review } from './review.ts'
import { rules } from './rules.ts'
import { serve } from './serve.ts'
import { simulate } from './simulate.ts'
import { test } from './test.ts'
import { timeline } from './timeline.ts'
import { verify } from './verify.ts'

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} 秒`

export const zh: Words = {
  comma: '、',
  clause: '，',
  semicolon: '；',
  colon: '：',
  bracket: (text) => `（${text}）`,
  refusals,
  issues,
  help,
  progress: {
    reading: ({ paths }) => `正在读取 ${paths.join('、')}`,
    read: ({ files, records, ms }) => `读取文件 ${files} 个、记录 ${records} 条，用时 ${seconds(ms)}`,
    checked: ({ checks, ms }) => `运行规则 ${checks} 条，用时 ${seconds(ms)}`,
    wrote: ({ path }) => `已写入 ${path}`,
    unmasked: ({ purpose }) => `个人信息未脱敏，用途：${purpose}`,
  },
  severity: { block: '阻断', high: '高', medium: '中', info: '提示' },
  severityMeans: {
    block: '不得提交',
    high: '下次发放前处理',
    medium: '当月处理',
    info: '供了解',
  },
  tier: (tier) => `${tier} 级`,
  tierMeans: {
    A: '证件号码和另一字段都相符',
    B: '仅证件号码相符',
    C: '相似',
    D: '推断',
  },
  money: ({ yuan, upper }) => `${upper ? '不超过' : ''}${yuan}元`,
  span: ([from, to]) => (from === to ? from : `${from} 至 ${to}`),
  report,
  inspect,
  lint,
  followUp,
  decide,
  explain,
  generate,
  newAdapter,
  exchange,
  query,
  simulate,
  review,
  serve,
  test,
  timeline,
  verify,
  rules,
}
