import { caseProblemText } from '@hedui/core/case'
import type { DecideRefusalWords, DecideWords } from '../decide-words.ts'

export const decideRefusals: DecideRefusalWords = {
  programme: ({ found, known }) =>
    `${found === null ? '没有指明项目' : `没有项目“${found}”的规则`}。请用 --programme 或在案例的 programme 中写明：${known.join('、')}。`,
  'all-or-one': ({ programme }) => `--all 会认定全部项目，请去掉 --programme ${programme}。`,
  case: ({ path, problems }) =>
    `“${path}”不能认定：${problems.map((problem) => `\n  ${caseProblemText(problem, 'zh')}`).join('')}`,
}

export const decide: DecideWords = {
  help: {
    decide: '认定一个家庭的待遇，并说明全部理由',
    case: '案例（JSON）：家庭、核定日和地区',
    overlay: '规则包：本地另行规定的条件和标准（见 examples/packs）',
    all: '一次认定全部项目：相互影响和不可兼得的都算在内',
    programme: '项目，如 dibao.rural；不给时取案例中写明的',
  },
}
