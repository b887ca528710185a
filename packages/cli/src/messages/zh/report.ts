import type { Words } from '../words.ts'

const from = { flag: '按指定', config: '取自配置', files: '文件中最近月份的最后一天' }

export const report: Words['report'] = {
  asOf: ({ day, from: source }) => `核对日 ${day}（${from[source]}）`,
  region: (code) => `区划 ${code}`,
  read: ({ files, recognised, records }) => `文件 ${files} 个，识别 ${recognised} 个，记录 ${records} 条`,
  leads: ({ count }) => `${count} 条`,
  ruleTotal: ({ count, money }) => `${count} 条${money === null ? '' : `，${money}`}`,
  story: ({ label, household, count, money }) =>
    `${household ? '家庭 ' : ''}${label}：${count} 条${money === null ? '' : `，合计${money}`}`,
  noLeads: '没有发现疑点线索。',
  undetermined: '未能判定，缺什么见 hedui explain',
  basis: '依据',
  innocent: '合理情形',
  next: '下一步',
  rows: ({ rows, more, column, letter }) =>
    `第 ${rows.join('、')} 行${more > 0 ? `等 ${rows.length + more} 行` : ''}${letter ? ` ${letter} 列` : ''}${column === null ? '' : `（${column}）`}`,
  morePlaces: ({ count }) => `其他文件中还有 ${count} 行`,
  skipped: ({ count }) => `未能核对的规则 ${count} 条`,
  register: ({ register, such }) => (such.length > 0 ? `${such.join('、')}（${register}）` : register),
  needs: (registers) => `缺少：${registers}`,
  or: '或',
  sets: ({ key, title, unit }) =>
    `须在 hedui.config.json 中设定 ${key}：${title}${unit === '' ? '' : `（${unit}）`}`,
  off: ({ reason }) => `已关闭：${reason}`,
  files: ({ count }) => `已读取的文件 ${count} 个`,
  fileHeads: {
    file: '文件',
    adapter: '识别为',
    period: '月份',
    encoding: '编码',
    rows: '行数',
    accepted: '接收',
    rejected: '退回',
    ignored: '略过',
  },
  unrecognised: ({ count }) => `未识别、未读取的文件 ${count} 个`,
  issues: ({ count, kinds }) => `文件中的问题 ${count} 处，${kinds} 类`,
  example: '首例',
  rejected: ({ count }) => `退回 ${count} 行`,
  total: ({ records, leads, money }) =>
    `共核对记录 ${records} 条，疑点线索 ${leads} 条${money === null ? '' : `，涉及金额${money}（同一笔款可能计入几条线索）`}`,
  tiers: '把握程度',
  caution: '线索不是结论：请先看原始记录和具体情形，再请当事人说明。',
  unmasked: ({ purpose }) => `本报告未脱敏，用途：${purpose}`,
}
