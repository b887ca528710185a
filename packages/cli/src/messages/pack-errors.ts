import { explainProblem, isRuleError, pathText } from '@hedui/core/lint'
import type { Linted } from '../packs/linted.ts'

/** Every error of some packs, a line each: where, what was sought, what was found, what to do. */
export const packErrors = (
  linted: readonly Linted[],
  language: 'zh' | 'en',
  say: (problem: Readonly<Record<'sought' | 'found' | 'remedy', string>>) => string,
): string =>
  linted
    .flatMap(({ file, problems }) =>
      problems.filter(isRuleError).map((problem) => {
        const { position } = problem
        const place = position === null ? file : `${file}:${position.line}:${position.column}`
        return `\n  ${`${place} ${pathText(problem.path)}`.trimEnd()}: ${say(explainProblem(problem, language))}`
      }),
    )
    .join('')
