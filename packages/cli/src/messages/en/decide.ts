import { caseProblemText } from '@hedui/core/case'
import type { DecideRefusalWords, DecideWords } from '../decide-words.ts'

export const decideRefusals: DecideRefusalWords = {
  programme: ({ found, known }) =>
    `${found === null ? 'no programme is named' : `there are no rules for a programme "${found}"`}. Give --programme, or "programme" in the case, one of: ${known.join(', ')}.`,
  'all-or-one': ({ programme }) => `--all decides every programme: leave out --programme ${programme}.`,
  case: ({ path, problems }) =>
    `"${path}" cannot be decided:${problems.map((problem) => `\n  ${caseProblemText(problem, 'en')}`).join('')}`,
}

export const decide: DecideWords = {
  help: {
    decide: 'decide what one household is entitled to, with the whole argument',
    case: 'the case, as JSON: the household, the day and the place',
    overlay: 'a rule pack: what a place does otherwise, and its figures (see examples/packs)',
    all: 'every programme at once: what each takes from the others, and what excludes what',
    programme: 'the programme, for example dibao.rural; left out: the one the case names',
  },
}
