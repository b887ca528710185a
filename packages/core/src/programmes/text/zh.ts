import type { Words } from './words.ts'

const per = { month: '/月', year: '（十二个月）', once: '（一次性）' }
const kinds: Readonly<Record<string, string>> = { rural: '农村', urban: '城市' }

export const zh: Words = {
  per,
  space: '',
  listed: '、',
  comma: '，',
  semicolon: '；',
  colon: '：',
  bracket: (text) => `（${text}）`,
  span: (from, to) => (from === to ? from : `${from} 至 ${to}`),
  unknown: '不明',
  result: { eligible: '符合条件', ineligible: '不符合条件', undetermined: '暂不能认定' },
  truth: { true: '成立', false: '不成立', unknown: '不明' },
  counted: { true: '计入', false: '不计入', unknown: '不明' },
  money: (yuan, unit) => `${yuan}元${unit === null ? '' : per[unit]}`,
  between: (least, most) =>
    least !== null && most !== null
      ? `${least}至${most}`
      : least !== null
        ? `不少于 ${least}`
        : most !== null
          ? `不超过 ${most}`
          : '不明',
  when: ({ month, asOf, region, kind }) =>
    [
      `核定月份 ${month}`,
      `核定日 ${asOf}`,
      `地区 ${region ?? '未给出'}`,
      ...(kind === null ? [] : [kinds[kind] ?? kind]),
    ].join('，'),
  heads: {
    basis: '依据',
    answers: '已知情况',
    conditions: '条件',
    members: '家庭成员',
    incomes: '收入',
    roundings: '舍入',
    figures: '适用标准',
    missing: '待补事实',
  },
  household: '家庭',
  noAnswer: '未答复',
  truthSaid: (truth) => (truth ? '是' : '否'),
  rule: { down: '舍去不足一分', up: '不足一分进为一分', 'half-up': '四舍五入到分' },
  kind: (kind) => kinds[kind] ?? kind,
  anywhere: '各地',
  inForce: (from, to) => (to === null ? `自 ${from} 起` : `${from} 至 ${to}`),
  madeUp: '虚拟数据',
  source: (text) => text.replace(/^synthetic\s*/, '') || '虚拟数据',
  settles: '补齐即可认定',
  ask: (who) => `可向${who}了解`,
  synthetic: '使用了虚拟标准：不得据此发放。',
  together: {
    untold: '未填报所需情况、暂不能认定的项目',
    passedOver: '符合条件，但不重复享受',
    standing: { given: '符合条件', refused: '不符合条件', open: '尚未认定' },
    takes: '已考虑',
    fails: '不成立的条件',
    instead: (title) => `以${title}为先`,
  },
}
