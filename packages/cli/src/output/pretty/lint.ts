import { explainProblem, pathText } from '@hedui/core/lint'
import type { PlacedProblem } from '@hedui/core/pack'
import { count, type Linted } from '../../packs/linted.ts'
import { labelled } from './lines.ts'
import type { Look } from './look.ts'

/** What is wrong with packs, for people: errors, then warnings, each with its place. */
export function prettyLint(linted: readonly Linted[], look: Look): string {
  const of = (level: 'error' | 'warning') =>
    linted.flatMap(({ file, problems }) =>
      problems
        .filter((problem) => problem.level === level)
        .flatMap((problem) => [...about(file, problem, look), '']),
    )
  const { words } = look
  return `${[
    ...of('error'),
    ...of('warning'),
    words.lint.total({
      files: linted.length,
      errors: count(linted, 'error'),
      warnings: count(linted, 'warning'),
    }),
  ].join('\n')}\n`
}

function about(file: string, problem: PlacedProblem, look: Look): string[] {
  const { colours, words, language } = look
  const { level, code, path, position } = problem
  const place = position === null ? file : `${file}:${position.line}:${position.column}`
  const colour = level === 'error' ? colours.red : colours.yellow
  const { sought, found, remedy } = explainProblem(problem, language)
  return [
    `${colours.bold(place)} ${colour(words.lint.level[level])} ${code} ${colours.dim(pathText(path))}`.trimEnd(),
    ...labelled(words.lint.sought, sought, look, '  '),
    ...labelled(words.lint.found, found, look, '  '),
    ...labelled(words.lint.remedy, remedy, look, '  '),
  ]
}
