import type { Counterexample } from './claim.ts'

/** A subject in words, and the code that makes it. */
export interface Shown {
  readonly literal: string
  readonly text: string
}

/** The report of a counterexample: what is wrong, each subject as a literal to paste and with its argument, and how to see it again. */
export const report = <Subject>(
  of: string,
  { property, says, shows, seed, path, tried, shrunk }: Counterexample<Subject>,
  show: (subject: Subject) => Shown,
): string =>
  [
    `${of} is not ${property}: ${says}`,
    ...shows.flatMap((subject) => {
      const { literal, text } = show(subject)
      return ['', literal, '', ...text.split('\n').map((line) => `  ${line}`.trimEnd())]
    }),
    '',
    `Found on try ${tried}, made smaller ${shrunk} times. To see it again: { seed: ${seed}, path: '${path}' }`,
  ].join('\n')
