import { kindName, typeName } from './en-kind.ts'
import { guess, or, quoted, uses } from './en-text.ts'
import type { Words } from './words.ts'

/** What is said in English of a check as a whole. */
export const enRules = {
  'rule.use': ({ fact, use, sought, found }) => [
    `${or(sought.map(typeName))} for ${uses[use]}`,
    `${fact}, which is ${kindName(found)}`,
    'Name another fact.',
  ],
  'rule.blocks': ({ tier }) => [
    'a severity below "block" where evidence may be fuzzy or inferred',
    `"block", and findings of tier ${tier}`,
    'Write "high", or let every finding rest on equal numbers (tier A or B).',
  ],
  'rule.severity-option': ({ option, type }) => [
    'an option of the type severity',
    `${option}, whose type is ${type}`,
    'Declare it with "type": "severity".',
  ],
  'rule.default': ({ option, type, found }) => [
    `a default of the type ${type} for ${option}`,
    found,
    'Correct the default, or leave it out so that the locality must set it.',
  ],
  'rule.placeholder': ({ found, fact, ...names }) => [
    'a fact that "shows" lists',
    `{${found}}`,
    fact ? `Add ${quoted(found)} to "shows".` : guess(names, 'Shown'),
  ],
  'rule.brace': ({ found }) => ['braces around the name of a fact', found, 'Write {fact}, without spaces.'],
  'rule.contradiction': ({ first, second }) => [
    'conditions that can hold at once',
    `${first}, and ${second}`,
    'The check would never find anything: correct one of them, or make it "any".',
  ],
  'rule.never': ({ found }) => [
    'a condition that can hold',
    found,
    'It never holds here: correct it or take it out.',
  ],
  'rule.always': ({ found }) => [
    'a condition that can fail',
    found,
    'It always holds here: correct it or take it out.',
  ],
  'rule.implied': ({ found }) => [
    'a condition that adds something',
    `${found}, which what stands beside it already decides`,
    'Take it out, or correct it.',
  ],
  'rule.partial': ({ found }) => [
    'a whole day or month to be equal to',
    `${quoted(found)}, which spans several`,
    'It is never surely equal: write bounds with greaterThanInclusive and lessThan.',
  ],
  'rule.monotone': ({ word }) => [
    'conditions whose verdict more knowledge cannot turn',
    quoted(word),
    'It asks what is known rather than what is so: make sure that this is meant.',
  ],
  'rule.unused': ({ what, found }) => [
    `a ${what} that something refers to`,
    `${quoted(found)}, which nothing does`,
    'Use it, or take it out.',
  ],
  'rule.unshown': ({ fact }) => [
    'a message that names what "shows" lists',
    `no {${fact}}`,
    `Write {${fact}} into the message, or take it out of "shows".`,
  ],
  'rule.uneven': ({ placeholder, lacks }) => [
    'the same facts in both languages',
    `no {${placeholder}} in "${lacks}"`,
    'Write it into both, or neither.',
  ],
  'rule.needless-to': ({ write }) => ['the shortest way to the value', 'a needless "to"', `Write ${write}.`],
} satisfies Partial<Words>
