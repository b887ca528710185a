import type { LintWords } from '../lint-words.ts'

const plural = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`

export const lint: LintWords = {
  help: {
    lintRules: 'tell everything that is wrong with rule packs, before they run',
    pack: 'rule packs (JSON or modules); several are looked at as used together; left out: the packs of the configuration',
    exits: 'Exit code: 0 no error, though there may be warnings; 1 errors; 2 could not run.',
  },
  level: { error: 'error', warning: 'warning' },
  sought: 'Sought',
  found: 'Found',
  remedy: 'Do',
  total: ({ files, errors, warnings }) =>
    errors + warnings === 0
      ? `${plural(files, 'pack')}: nothing wrong.`
      : `${plural(files, 'pack')}: ${plural(errors, 'error')}, ${plural(warnings, 'warning')}.`,
}
