import type { ReviewWords } from '../review-words.ts'

export const review: ReviewWords = {
  help: {
    review: '复核整个花名册：谁应停发、谁漏保、谁多报、谁少报',
    programme: '项目，如 dibao.rural',
    month: '复核的月份 YYYY-MM（默认为核定日以前最后一个有花名册的月份）',
    since: '改为比较：与较早的月份 YYYY-MM 相比，谁的认定变了，为什么',
    find: '只列这些：stop 应停发、missed 漏保、under 少报、over 多报、open 不能认定、agrees 相符（默认不列相符和不能认定的）',
  },
  found: ({ month, onRoll, agrees, stop, missed, under, over, open }) =>
    `${month} 在册 ${onRoll}：相符 ${agrees}，应停发 ${stop}，漏保 ${missed}，少报 ${under}，多报 ${over}，暂不能认定 ${open}`,
  waits: ({ looked, open, missing }) =>
    `${open} 户（人）暂不能认定；抽看 ${looked} 户（人），缺：${missing.map(({ title, count }) => `${title}（${count}）`).join('、')}`,
  findings: {
    agrees: '相符',
    stop: '应停发',
    missed: '漏保',
    under: '少报',
    over: '多报',
    open: '暂不能认定',
  },
  heads: {
    who: '对象',
    finding: '复核结果',
    declared: '上报（元）',
    due: '应发（元）',
    why: '不成立的条件或待补事实',
    changes: '变化',
  },
  noOthers: '没有',
  appeared: '较早的月份没有',
  gone: '已不在名单',
  between: (least, most) => (most === null ? `不少于${least}` : `${least}至${most}`),
}
