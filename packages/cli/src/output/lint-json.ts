import { explainProblem, pathText } from '@hedui/core/lint'
import type { PlacedProblem } from '@hedui/core/pack'
import { count, type Linted } from '../packs/linted.ts'

/** What is wrong with packs as JSON, two spaces deep: the same packs give the same bytes. */
export const lintJson = (linted: readonly Linted[]): string =>
  `${JSON.stringify(
    {
      packs: linted.map(({ file, id, sha256, problems }) => ({
        file,
        id,
        sha256,
        problems: problems.map(problemData),
      })),
      errors: count(linted, 'error'),
      warnings: count(linted, 'warning'),
    },
    null,
    2,
  )}\n`

function problemData(problem: PlacedProblem) {
  const [zh, en] = [explainProblem(problem, 'zh'), explainProblem(problem, 'en')]
  return {
    level: problem.level,
    code: problem.code,
    line: problem.position?.line ?? null,
    column: problem.position?.column ?? null,
    path: pathText(problem.path),
    sought: { zh: zh.sought, en: en.sought },
    found: { zh: zh.found, en: en.found },
    remedy: { zh: zh.remedy, en: en.remedy },
    facts: problem.facts,
  }
}
