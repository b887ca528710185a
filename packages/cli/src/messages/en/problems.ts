import type { ConfigProblem } from '../../config/problem.ts'

export const list = (items: readonly string[]): string => items.join(', ')
export const mean = (near: readonly string[]): string =>
  near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : ''

/** What is wrong at one place of a file, without the place. */
export const problems: Readonly<Record<ConfigProblem['code'], (p: ConfigProblem) => string>> = {
  key: ({ found, near = [], known = [] }) =>
    `there is no key "${found}" here.${mean(near)} Keys: ${list(known)}.`,
  missing: () => 'is missing.',
  type: ({ expected }) => `must be a value of the kind ${expected}.`,
  value: ({ found, near = [], known = [] }) =>
    `must be one of ${list(known)}${found === undefined ? '' : `; found "${found}"`}.${mean(near)}`,
  day: ({ found }) => `must be a day written YYYY-MM-DD${found === undefined ? '' : `; found "${found}"`}.`,
  division: ({ found }) =>
    `must be a division code of 2, 4, 6, 9 or 12 digits${found === undefined ? '' : `; found "${found}"`}.`,
  short: ({ minimum = 1 }) =>
    minimum > 1 ? `must have at least ${minimum} characters.` : 'must not be empty.',
  rule: ({ found, near = [] }) => `there is no rule "${found}".${mean(near)} \`hedui rules\` lists them.`,
  twice: ({ found }) => `"${found}" stands twice. Give each programme once.`,
  blocks: () => 'the rule may find on fuzzy or inferred evidence (tier C or D) and may not block. Use high.',
  'pack-file': ({ found }) =>
    `there is no pack "${found}". Paths start from the folder of the configuration.`,
  'pack-kind': ({ found }) => `must be a .json, .js or .mjs file; found "${found}".`,
  'one-of': ({ found, known = [] }) => `must have exactly one of ${list(known)}; found ${found || 'none'}.`,
  detector: ({ found }) => `"${found}" is a detector, which is code. Test it in TypeScript.`,
  option: ({ found, near = [], known = [] }) =>
    `the rule has no option "${found}".${mean(near)} Its options: ${list(known) || 'none'}.`,
}
