import type { Words } from './words.ts'

const meant = (near: readonly string[]): string =>
  near.length > 0 ? `Did you mean ${near.map((word) => `"${word}"`).join(', ')}?` : ''
const never = (operator: string): string =>
  operator === 'notEqual' || operator === 'notIn' ? 'always true' : 'never true'

/** What is said in English of operators and values. */
export const enComparisons = {
  'operator.unknown': ({ found, near }) => [
    `"${found}" is what the host's addOperator or addOperatorDecorator made it`,
    'the vocabulary is closed',
    `Write it with the operators there are, or as a fact that is true or false. ${meant(near)}`.trim(),
  ],
  'operator.decorated': ({ operator }) => [
    `"${operator}" decorates an operator`,
    'written out with not, all, any or the sides exchanged',
    'Nothing, if no other line of the report speaks of it.',
  ],
  'operator.contains': ({ operator }) => [
    `"${operator}" seeks a value in a fact that is a list; a fact that is none makes it false`,
    'no fact is a list',
    'Declare a fact that counts or looks for related rows: many(…).where(…).exists().',
  ],
  'operator.list-fact': ({ operator }) => [
    `"${operator}" goes through a list, fact by fact`,
    'no fact is a list',
    'Declare a fact over related rows: many(…).where(…).exists() or .count().',
  ],
  'operator.order': ({ operator, type }) => [
    `"${operator}" compares letter by letter where a text begins with a digit, and is false for every other`,
    `a ${type} has no order`,
    'Compare a number, a date or a month, or use equal or in.',
  ],
  'unknown.passes': ({ operator }) => [
    `"${operator}" is true of a fact that is undefined or null`,
    'unknown: nobody is found for what is not known',
    'Nothing; if a missing fact is what was sought, compare with the operator "known".',
  ],
  'unknown.order': ({ fact }) => [
    `where "${fact}" is null it counts as 0`,
    'unknown',
    'Nothing, if 0 was not meant.',
  ],
  'value.null': ({ operator }) => [
    `"${operator}" with null asks whether the fact is null`,
    'nothing compares with null',
    'Ask { "operator": "known", "value": false } or true; lint says that it is not monotone.',
  ],
  'value.type': ({ type, operator, found }) => [
    operator.startsWith('less') || operator.startsWith('greater')
      ? `${found} is turned into a number or compared letter by letter`
      : `compared with another type it is ${never(operator)}`,
    `refused: the fact is a ${type}, ${found} is none`,
    type === 'fen' ? 'Write a whole number of fen.' : `Write the value as a ${type}.`,
  ],
  'value.fen': ({ value }) => [
    `${value} of whatever unit the host's fact has`,
    `${value} fen, which is ${value / 100} yuan`,
    'If yuan were meant, multiply by 100.',
  ],
  'value.date': ({ value }) => [
    `"${value}" is compared letter by letter`,
    'compared as days or months; a year or month is all of its days',
    'Nothing, if the facts there were written YYYY-MM-DD too.',
  ],
  'list.sought': ({ operator, found }) => [
    `"${operator}" with ${found} fails at run time`,
    'refused',
    'Write a list.',
  ],
  'list.text': ({ operator, found }) => [
    `"${operator}" looks for the fact as a part of the text "${found}"`,
    'refused: text has equality and lists alone',
    `Write a list: ["${found}"].`,
  ],
  'list.empty': ({ operator }) => [
    `an empty list settles "${operator}" for everybody`,
    'refused',
    'Give the list its values, or delete the condition.',
  ],
  'list.null': ({ operator }) => [
    `"${operator}" finds a fact that is null in it`,
    'refused: null is no value',
    'Take it out, and ask for "known" beside it if it was meant.',
  ],
  'list.fact': ({ operator, fact }) => [
    `"${operator}" takes the list from the fact "${fact}"`,
    'no fact is a list',
    'Write the list out, or make it an option of the check.',
  ],
} satisfies Partial<Words>
