import { caseProblemText } from '@hedui/core/case'
import type { CaseFault } from '../../pack-tests/fault.ts'
import type { TestRefusalWords } from '../test-words.ts'
import { list, mean, problems } from './problems.ts'
import { cells } from './test.ts'

const place = (fault: CaseFault): string =>
  'at' in fault ? fault.at : `第 ${fault.row} 行${fault.column === null ? '' : `“${fault.column}”列`}`

function said(fault: CaseFault): string {
  if (fault.of === 'form') return problems[fault.problem.code](fault.problem)
  if (fault.of === 'household') return caseProblemText(fault.problem, 'zh')
  if (fault.of === 'words') return fault.message
  const { sought, found, near = [], known = [] } = fault
  const choices = known.length > 0 ? `（${list(known)}）` : ''
  return `应为${cells[sought]}${choices}，现为${found === '' ? '空' : `“${found}”`}。${mean(near)}`
}

export const testRefusals: TestRefusalWords = {
  cases: ({ path, faults }) =>
    `“${path}”不能运行：${faults.map((fault) => `\n  ${[place(fault), said(fault)].filter(Boolean).join('：')}`).join('')}`,
  'no-cases': ({ pack, beside }) =>
    beside.length > 0
      ? `没有“${pack}”的案例。找过 ${list(beside)}；也可在规则包后写出案例文件。`
      : '随附的规则没有自带案例，请写出案例文件：hedui test shipped 案例文件。',
  'cases-kind': ({ path }) => `案例文件应为 .json 或 .csv，现为“${path}”。`,
  'cases-apart': ({ rule, paths }) =>
    `${rule} 的案例分在几个文件中（${list(paths)}），而地区或项目目录不同。请放入同一文件，或写成一样。`,
  'cases-rule': ({ path, rule }) =>
    `“${path}”的 without 或 equivalent 中有“${rule}”，但没有它的案例。请去掉，或补上案例。`,
  threshold: ({ found, known }) =>
    `--threshold 应为 ${list(known)} 的比例（0 到 1），如 true=1,decided=0.8，现为“${found}”。`,
}
