import type { DocumentProblem } from '@hedui/core/follow-up'
import type { FollowUpRefusalWords, FollowUpWords } from '../follow-up-words.ts'

const problemSaid: Readonly<Record<string, (known: string) => string>> = {
  key: (known) => `含有无意义的项（${known}）`,
  missing: () => '缺少此项',
  type: () => '值的类型不对',
  value: (known) => `应为 ${known} 之一`,
  blank: () => '不能为空',
  day: () => '应为 YYYY-MM-DD 形式的日期',
  moment: () => '应为日期或当地时间（YYYY-MM-DD 或 YYYY-MM-DDTHH:MM）',
  fingerprint: () => '应从线索中完整复制（32 位十六进制；设有密钥的后接 - 和 8 位）',
  'before-approval': () => '应晚于批准日期',
  'open-ended': () => '距批准日期不得超过十年：不得无限期搁置',
}

const problem = ({ at, code, known = [] }: DocumentProblem): string =>
  `${at === '' ? '' : `${at}：`}${problemSaid[code]?.(known.join('、')) ?? code}`

const against: Readonly<Record<string, string>> = {
  run: '另一次核对结果',
  baseline: '基线',
  waivers: '豁免',
  dispositions: '处置',
}

const keysSaid = (keys: unknown): string =>
  Array.isArray(keys)
    ? keys.map((key) => (key === null ? '未使用密钥' : `密钥 …-${key}`)).join('、') || '没有指纹'
    : String(keys)

/** Refusals of the library, by code. */
export const followUpLibrary: Readonly<Record<string, (facts: Readonly<Record<string, unknown>>) => string>> =
  {
    'follow-up.key': ({ against: which, findings, others }) =>
      `${against[String(which)] ?? which}的指纹（${keysSaid(others)}）与本次的（${keysSaid(findings)}）不是同一密钥所制，同一线索会有两个名字。请使用相同的 fingerprintKey，或用它重新生成旧的。`,
    'follow-up.document': ({ document, problems }) =>
      `不能用作${against[String(document)] ?? document}：${Array.isArray(problems) ? problems.map(problem).join('；') : ''}。`,
    'follow-up.twice': ({ fingerprint }) =>
      `指纹 ${fingerprint} 出现了两次。每个指纹只能出现一次：请给出同一次核对的线索。`,
  }

export const followUpRefusals: FollowUpRefusalWords = {
  'no-document': ({ flag, path }) => `没有 ${flag} 所指的文件“${path}”。请给出已有的文件。`,
  document: ({ path, problems }) => `“${path}”不能使用：${problems.map(problem).join('；')}。`,
  'run-file': ({ path, at }) =>
    `“${path}”不是核对结果：${at === '' ? '内容' : at}与 hedui check --format json 写出的不符。请用该命令生成。`,
  'run-unmasked': ({ path, purpose, command }) =>
    `“${path}”含有未脱敏的个人信息（用途：${purpose}）。请说明再次显示的用途：hedui ${command} … --unmask --purpose "第12号线索复核"；或不加 --unmask 重新核对。`,
  'run-masking': ({ readable, masked }) =>
    `“${readable}”未脱敏，“${masked}”已脱敏，其事实无法比较。请给出两份以同样方式生成的结果。`,
  'this-run-masking': ({ path, readable }) =>
    `“${path}”${readable ? '未' : '已'}脱敏，本次${readable ? '已' : '未'}脱敏，其事实无法比较。请让 --previous 指向以同样方式生成的结果。`,
  'fail-on': ({ found, known }) => `--fail-on 应为 ${known.join('、')} 之一，现为“${found}”。`,
}

export const followUp: FollowUpWords = {
  help: {
    previous: '上一次核对的 JSON 结果：区分新增、有变化和未变的线索',
    baseline: '上线时认可的线索，在依据变化之前搁置',
    waivers: '有理由、有期限的豁免决定，在到期之前搁置',
    dispositions: '对线索的处置记录',
    diff: '比较两次核对：新增、变化、未变和消失的线索',
    runA: '较早的结果，由 hedui check --format json 写出',
    runB: '较晚的结果',
    failOn: '何时退出码为 1：有新增（new）、有新增或变化（changed）、从不（none）',
    accept: '把一次核对的线索认可为基线',
    run: '核对结果，由 hedui check --format json 写出',
    acceptedBy: '由谁认可',
    at: '何时认可，YYYY-MM-DD',
    reason: '为何可以留待以后处理',
    precision: '处置记录（JSON），据此显示查实比例',
  },
  state: { new: '新增', changed: '有变化', unchanged: '未变', baseline: '基线', gone: '消失' },
  outcome: {
    open: '待处理',
    assigned: '已交办',
    confirmed: '查实',
    'false-positive': '误报',
    explained: '情况合理',
    exempt: '依规豁免',
    recovered: '已追回',
    referred: '已移送',
  },
  change: {
    fact: ({ fact, before, after }) => `${fact} ${before} → ${after}`,
    amount: ({ before, after }) => `涉及金额 ${before} → ${after}`,
    severity: ({ before, after }) => `级别 ${before} → ${after}`,
    tier: ({ before, after }) => `${before} → ${after}`,
    result: ({ certain }) => (certain ? '现已能判定' : '现未能判定'),
    periods: ({ added, removed }) =>
      [added && `增加月份 ${added}`, removed && `减少月份 ${removed}`].filter(Boolean).join('，'),
    evidence: '依据已变',
    absent: '无',
    unknown: '未知',
  },
  changes: '变化',
  reopened: { expired: '已到期', evidence: '依据已变', severity: '级别高于所认可的' },
  waiverReopened: ({ because, approvedBy, expires }) =>
    `${approvedBy}的豁免（至 ${expires}）不再有效：${because}`,
  baselineReopened: ({ because, at }) => `已不在 ${at} 的基线内：${because}`,
  disposition: ({ outcome, actor, at, expired }) =>
    `${outcome}（${actor}，${at}${expired ? '，已过期' : ''}）`,
  recurs: '查实后复发',
  precision: ({ confirmed, decided }) => `已有结论 ${decided} 条，查实 ${confirmed} 条`,
  noPrecision: '尚无结论',
  precisionHead: '查实',
  unattributed: ({ count }) => `有 ${count} 条处置不知属于哪条规则，未计入：请为其补上 rule`,
  title: '跟踪',
  compared: ({ path, asOf, counts, unchecked }) =>
    `与 ${path}（核对日 ${asOf}）相比：新增 ${counts.new}，变化 ${counts.changed}，未变 ${counts.unchanged}，消失 ${counts.gone}${unchecked > 0 ? `；另有 ${unchecked} 条的规则本次没有结论` : ''}`,
  inBaseline: ({ count, reopened, gone, acceptedBy, at, reason }) =>
    `基线：搁置 ${count} 条，恢复 ${reopened} 条，不再出现 ${gone} 条（${acceptedBy}于 ${at} 认可：${reason}）`,
  waived: ({ count, reopened }) => `豁免：搁置 ${count} 条，恢复 ${reopened} 条`,
  waiver: ({ reason, approvedBy, expires }) => `${reason}（${approvedBy}，至 ${expires}）`,
  unused: ({ count }) => `本次没有线索用到的豁免 ${count} 条`,
  pending: ({ count, all }) => `共 ${all} 条，待处理 ${count} 条`,
  runs: ({ before, beforeAsOf, after, afterAsOf }) =>
    `${before}（核对日 ${beforeAsOf}）→ ${after}（核对日 ${afterAsOf}）`,
  onlyIn: ({ path, rules }) => `只在 ${path} 中有结论的规则：${rules.join('、')}`,
  unchecked: '其规则在另一次核对中没有结论',
  counts: (n) => `新增 ${n.new}，变化 ${n.changed}，未变 ${n.unchanged}，消失 ${n.gone}`,
}
