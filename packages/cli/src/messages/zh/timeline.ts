import type { TimelineRefusalWords, TimelineWords } from '../timeline-words.ts'

export const timelineRefusals: TimelineRefusalWords = {
  'timeline-months': () => '没有给出月份：用 --from YYYY-MM 和 --to YYYY-MM，或在案例中写 from 和 to。',
}

export const timeline: TimelineWords = {
  help: {
    timeline: '逐月推算一户应享受的待遇，并与实发比对，算出少发、多发',
    case: '案例（JSON）：带日期的家庭情况、起止月份、已发金额',
    from: '起始月份 YYYY-MM；省略则用案例中的',
    to: '截止月份 YYYY-MM；省略则用案例中的',
  },
  heads: {
    ...{ from: '自', result: '结果', due: '应发（元）', why: '变化' },
    ...{ month: '月份', paid: '实发（元）', arrears: '少发', overpaid: '多发' },
  },
  results: { eligible: '符合条件', ineligible: '不符合条件', undetermined: '暂不能认定' },
  total: '合计',
  synthetic: '用到虚拟数值，不得据此发放。',
}
