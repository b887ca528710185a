import type { SimulateRefusalWords, SimulateWords } from '../simulate-words.ts'

export const simulateRefusals: SimulateRefusalWords = {
  'no-reform': () => '没有给出改动：用 --set 参数=数值，或 --overlay 规则包文件。',
  set: ({ found }) => `--set 须写成 参数=整数（金额以分计），如 dibao.standard=50000；现为“${found}”。`,
  'as-approved': ({ programme }) => `--as-approved 只用于按户的项目；${programme} 按人，请去掉。`,
  month: ({ found }) => `--month 须写成 YYYY-MM；现为“${found}”。`,
}

export const simulate: SimulateWords = {
  help: {
    simulate: '测算标准或条件调整：谁增、谁减、谁进、谁出，各乡镇每月多少钱',
    programme: '项目，如 dibao.rural',
    set: '改一个参数：参数=数值（金额以分计），可多次',
    overlay: '规则包文件，其中的项目与参数代替现行的',
    month: '测算的月份 YYYY-MM（默认为核定日以前最后一个有花名册的月份）',
    asApproved: '假定审批时的认定仍然成立：计入成员和收入以当月名册、家庭成员明细为准，在册家庭财产符合规定',
    svg: '把一人户的金额随收入变化画成图，写入文件',
  },
  supposed: ({ month }) =>
    `按审批时的认定假定：计入成员和收入以 ${month} 的名册、家庭成员明细为准，在册家庭财产符合规定；死亡、服刑、学籍、残疾人证以登记为准`,
  township: '乡镇',
  total: '合计',
  nowhere: '不明',
  effects: { same: '不变', gains: '增加', loses: '减少', enters: '新进', leaves: '退出', open: '无法判断' },
  costs: ['现行（元/月）', '调整后（元/月）'],
  between: (least, most) => (most === null ? `不少于${least}` : `${least}至${most}`),
  found: ({ month, asked, same, gains, loses, enters, leaves, open }) =>
    `${month} 测算 ${asked} 户（人）：不变 ${same}，增加 ${gains}，减少 ${loses}，新进 ${enters}，退出 ${leaves}，无法判断 ${open}`,
}
