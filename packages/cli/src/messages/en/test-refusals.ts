import { caseProblemText } from '@hedui/core/case'
import type { CaseFault } from '../../pack-tests/fault.ts'
import type { TestRefusalWords } from '../test-words.ts'
import { list, mean, problems } from './problems.ts'
import { cells } from './test.ts'

const place = (fault: CaseFault): string =>
  'at' in fault ? fault.at : `row ${fault.row}${fault.column === null ? '' : `, column ${fault.column}`}`

function said(fault: CaseFault): string {
  if (fault.of === 'form') return problems[fault.problem.code](fault.problem)
  if (fault.of === 'household') return caseProblemText(fault.problem, 'en')
  if (fault.of === 'words') return fault.message
  const { sought, found, near = [], known = [] } = fault
  const choices = known.length > 0 ? ` (${list(known)})` : ''
  return `sought ${cells[sought]}${choices}; found ${found === '' ? 'nothing' : `"${found}"`}.${mean(near)}`
}

export const testRefusals: TestRefusalWords = {
  cases: ({ path, faults }) =>
    `"${path}" cannot be run:${faults.map((fault) => `\n  ${[place(fault), said(fault)].filter(Boolean).join(': ')}`).join('')}`,
  'no-cases': ({ pack, beside }) =>
    beside.length > 0
      ? `there are no cases of "${pack}". Sought ${list(beside)}; or name files of cases after the pack.`
      : 'the shipped rules have no cases of their own here. Name files of cases: hedui test shipped CASES.',
  'cases-kind': ({ path }) => `cases are .json or .csv files; found "${path}".`,
  'cases-apart': ({ rule, paths }) =>
    `the cases of ${rule} stand in several files (of ${list(paths)}), whose region or catalogue differ. Put them into one file, or say the same in each.`,
  'cases-rule': ({ path, rule }) =>
    `"${path}" speaks of "${rule}" under "without" or "equivalent", and there is no case of it. Take it out, or add cases.`,
  threshold: ({ found, known }) =>
    `--threshold takes shares from 0 to 1 of ${list(known)}, such as true=1,decided=0.8; found "${found}".`,
}
