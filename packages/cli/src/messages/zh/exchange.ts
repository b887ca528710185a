import type { ExchangeRefusalWords, ExchangeWords } from '../exchange-words.ts'
import { list } from './problems.ts'

export const exchangeRefusals: ExchangeRefusalWords = {
  'unknown-programme': ({ found, known }) =>
    `--programme 须是项目目录中的编号；现为“${found}”。项目有：${list(known)}。`,
  period: ({ found }) => `--period 应为 YYYY-MM 形式的月份，现为“${found}”。`,
  'no-lines': ({ programme, period }) =>
    `没有读到 ${programme} ${period} 的名册。请用 hedui inspect 查看文件属于哪个项目和月份。`,
}

export const exchange: ExchangeWords = {
  help: {
    export: '把各部门文件读成的记录写成离线交换包（不脱敏，须说明用途）',
    out: '写到这个文件夹；以 .zip 结尾则写成一个文件',
    id: '批次号（默认取内容的摘要）',
    receipt: '报送回执：户数、人数、金额、完整率、号码校验、与成员名单和上月的比较',
    gate: '提交校验：某项目某月的名册能否上报——放行、转核或拦截',
    programme: '项目编号，如 dibao.rural',
    period: '月份，YYYY-MM',
    sender: '报送单位',
    receivedAt: '接收时间，原样写入回执',
  },
  gate: {
    pass: '放行，没有须先处理的疑点',
    refer: '转核，有疑点须在发放前核实',
    block: '拦截，有疑点未处理不得上报',
  },
  written: ({ path, id, batches, records }) =>
    `交换包 ${id} 已写入 ${path}：${batches} 张表，${records} 条记录`,
}

type Facts = Readonly<Record<string, unknown>>

/** Sentences for errors of the library when a package is read. */
export const exchangeLibrary: Readonly<Record<string, (facts: Facts) => string>> = {
  'package.descriptor': ({ found }) =>
    `交换包应有 hedui 写的 datapackage.json；现为 ${found}。请报送单位重新提供。`,
  'package.missing': ({ path }) => `交换包缺少文件 ${path}。请报送单位重新提供。`,
  'package.hash': ({ path, expected, found }) =>
    `${path} 与报送单位写出的不同：SHA-256 应为 ${expected}，现为 ${found}。没有读入任何记录，请重新提供。`,
  'package.conflict': ({ id }) => `批次号 ${id} 已读过，但内容不同。请向报送单位确认以哪一份为准。`,
  'package.form': ({ path }) =>
    `${path} 的校验值相符，但内容不是 hedui 写的格式，整包未读入。请向报送单位确认其所用版本。`,
  'package.limit': ({ limit, found, most }) =>
    `交换包超出可读范围：${limit} 为 ${found}，最多 ${most}。请分批报送，或放宽限制。`,
}
