import type { ConfigProblem } from '../../config/problem.ts'
import { packErrors } from '../pack-errors.ts'
import type { RefusalWords } from '../words.ts'
import { decideRefusals } from './decide.ts'
import { exchangeLibrary, exchangeRefusals } from './exchange.ts'
import { explainRefusals } from './explain.ts'
import { followUpLibrary, followUpRefusals } from './follow-up.ts'
import { generateRefusals } from './generate.ts'
import { newAdapterRefusals } from './new-adapter.ts'
import { list, mean, problems } from './problems.ts'
import { queryRefusals } from './query.ts'
import { serveLibrary } from './serve-library.ts'
import { serveRefusals } from './serve-refusals.ts'
import { simulateRefusals } from './simulate.ts'
import { testRefusals } from './test-refusals.ts'
import { timelineRefusals } from './timeline.ts'
import { verifyRefusals } from './verify.ts'

const listed = (all: readonly ConfigProblem[]): string =>
  all.map((p) => `\n  ${p.at === '' ? '' : `${p.at}：`}${problems[p.code](p)}`).join('')

const usage: Readonly<Record<string, (term: string) => string>> = {
  'commander.unknownOption': (term) => `没有选项 ${term}。`,
  'commander.unknownCommand': (term) => `没有命令 ${term}。`,
  'commander.missingArgument': (term) => `缺少参数 ${term}。`,
  'commander.optionMissingArgument': (term) => `选项 ${term} 后面要有值。`,
  'commander.missingMandatoryOptionValue': (term) => `缺少选项 ${term}。`,
  'commander.excessArguments': () => '参数过多。',
}

const library: Readonly<Record<string, (facts: Readonly<Record<string, unknown>>) => string>> = {
  ...followUpLibrary,
  ...serveLibrary,
  ...exchangeLibrary,
  'run.option-value': ({ check, option, found: value }) =>
    `规则 ${check} 的参数 ${option} 不能是 ${value}。用 hedui rules ${check} 查看它的含义和单位。`,
}

export const refusals: RefusalWords = {
  ...followUpRefusals,
  ...decideRefusals,
  ...exchangeRefusals,
  ...explainRefusals,
  ...generateRefusals,
  ...newAdapterRefusals,
  ...queryRefusals,
  ...simulateRefusals,
  ...serveRefusals,
  ...testRefusals,
  ...timelineRefusals,
  ...verifyRefusals,
  'serve.body': ({ type, problems: all }) => `请求“${type}”的 body 不能使用：${listed(all)}`,
  format: ({ found: format, later, known }) =>
    `${later ? '尚不支持' : '不认识'}输出格式“${format}”。可用的格式：${list(known)}。`,
  severity: ({ flag, found: level, known }) => `${flag} 应为 ${list(known)} 之一，现为“${level}”。`,
  language: ({ found: language, known }) => `--lang 应为 ${list(known)} 之一，现为“${language}”。`,
  day: ({ flag, found: day }) => `${flag} 应为 YYYY-MM-DD 形式的日期，现为“${day}”。`,
  division: ({ flag, found: code }) => `${flag} 应为 2、4、6、9 或 12 位区划代码，现为“${code}”。`,
  rule: ({ found: rule, near, known }) =>
    `没有规则“${rule}”。${mean(near)}用 hedui rules 查看全部 ${known} 条规则。`,
  'only-off': ({ rule, reason }) =>
    `--only 指定的 ${rule} 已在配置中关闭（“${reason}”）。要运行它，请先从“off”中去掉。`,
  purpose: ({ command }) =>
    `--unmask 会输出个人信息，必须说明用途并留痕：hedui ${command} … --unmask --purpose "第12号线索复核"。`,
  'purpose-alone': ({ purpose }) =>
    `给出了 --purpose "${purpose}"，但没有 --unmask。个人信息默认脱敏：请去掉 --purpose，或加上 --unmask。`,
  'no-folder': ({ path }) => `没有文件夹“${path}”。请给出存放各部门文件的文件夹。`,
  'no-file': ({ path, folder }) =>
    folder
      ? `“${path}”是文件夹。请给出一个文件；核对整个文件夹请用 hedui check。`
      : `没有文件“${path}”。请给出要查看的文件的路径。`,
  'empty-folder': ({ paths }) =>
    `${list(paths)} 中没有可读的文件。请给出存放各部门文件（csv、txt、xlsx、xls、dbf）的文件夹。`,
  'not-utf8': ({ path }) => `“${path}”不是 UTF-8 编码。请另存为 UTF-8。`,
  unreadable: ({ path, reason }) => `无法读取“${path}”（${reason}）。请检查权限。`,
  unwritable: ({ path, reason }) => `无法写入“${path}”（${reason}）。请让 --out 指向已有文件夹中的文件。`,
  'no-period': ({ files, recognised }) =>
    `没有给出 --as-of，而 ${files} 个文件（识别 ${recognised} 个）都没有写明所属月份。请加上 --as-of YYYY-MM-DD。`,
  'same-folder': ({ path }) => `文件夹“${path}”给了两次。每个文件夹只给一次。`,
  'two-configs': ({ paths }) => `有几个文件夹都带有配置：${list(paths)}。请用 --config 指明以哪个为准。`,
  'no-config': ({ path }) => `没有配置文件“${path}”。请让 --config 指向已有的文件，或去掉它。`,
  'no-packs': ({ path }) =>
    `没有要检查的规则包：没有写文件，配置“${path}”中也没有 packs。请写出文件，或在配置中加上 packs。`,
  'pack-code': ({ path, pack }) =>
    `配置“${path}”是在文件夹中找到的，其中的规则包“${pack}”是程序。文件夹可能来自别处，程序只在指明配置时运行：--config ${path}`,
  'pack-module': ({ path, reason }) => `规则包“${path}”不能装载：${reason}。请改正该模块或它引用的模块。`,
  packs: ({ linted }) =>
    `规则包不能使用：${packErrors(linted, 'zh', ({ sought, found: now, remedy }) => `应为${sought}，现为${now}。${remedy}`)}`,
  'config-syntax': ({ path, line, column }) =>
    `“${path}”不是合法的 JSON${line === null ? '' : `（第 ${line} 行第 ${column} 列）`}。请检查逗号、引号和括号。`,
  config: ({ path, problems: all }) => `配置“${path}”不能使用：${listed(all)}`,
  usage: ({ code, term, near, message }) =>
    `${usage[code]?.(term) ?? message}${mean(near === null ? [] : [near])}用 hedui --help 查看用法。`,
  library: ({ code, facts, message }) => library[code]?.(facts) ?? message,
  unexpected: ({ message }) =>
    `出现了不该有的错误：${message}。请把所用的命令（不要附文件）反馈给维护者；设 HEDUI_DEBUG=1 可显示出错位置。`,
}
