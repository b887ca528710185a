import type { Words } from './words.ts'

const marks = {
  value: 'a value',
  key: 'a key in double quotes',
  colon: 'a colon after the key',
  comma: 'a comma or a closing bracket',
  end: 'the end of the text',
  string: 'the end of a text in double quotes',
} as const
const remedies = {
  value: 'Look for a comma too many, or single quotes.',
  key: 'Put keys in double quotes, and take out a comma before the closing brace.',
  colon: 'Write "key": value.',
  comma: 'Look for a missing comma or bracket on the line before.',
  end: 'A pack is one object: take out what follows it.',
  string: 'Close the quotes; write a line break as \\n and a backslash as \\\\.',
} as const

/** What is said in English of packs as texts, and of figures of the law. */
export const enPack = {
  'pack.syntax': ({ sought, found }) => [
    marks[sought],
    found === '' ? 'the end of the text' : JSON.stringify(found),
    remedies[sought],
  ],
  'pack.size': ({ bytes, limit }) => [
    `at most ${limit} bytes`,
    `${bytes}`,
    'Split the pack: data does not belong in it.',
  ],
  'pack.depth': ({ limit }) => [
    `no more than ${limit} levels`,
    'a deeper one',
    'Name parts of it as facts or conditions.',
  ],
  'pack.nodes': ({ limit }) => [
    `no more than ${limit} parts`,
    'more, counting shared conditions each time they are used',
    'Split it, or name what repeats as a fact.',
  ],
  'pack.key-twice': ({ key }) => [
    'each key once',
    `"${key}" again`,
    'Rename or remove one: JSON readers would drop one of them silently.',
  ],
  'pack.key-forbidden': ({ key }) => [
    'keys that are only data',
    `"${key}"`,
    'Rename it: this one could reach into the program.',
  ],
  'pack.plain': ({ found }) => [
    'plain JSON data',
    found,
    'Give texts, numbers, truths, lists and objects only.',
  ],
  'parameter.empty': () => ['at least one figure', 'none', 'Add an entry.'],
  'parameter.area': ({ area }) => [
    'a division code of 6, 9 or 12 digits, or *',
    `"${area}"`,
    'Write the code of the place.',
  ],
  'parameter.division': ({ area }) => ['a division that exists', `"${area}"`, 'Look the code up.'],
  'parameter.day': ({ day }) => ['a day that exists, written YYYY-MM-DD', `"${day}"`, 'Correct the day.'],
  'parameter.order': ({ from, to }) => [
    'a last day that is not before the first',
    `${from} to ${to}`,
    'Swap or correct them.',
  ],
  'parameter.value': ({ value }) => ['a whole number of 0 or more', `${value}`, 'Write money in fen.'],
  'parameter.source': () => ['the document that sets the figure', 'a blank', 'Name it.'],
  'parameter.overlap': ({ from, to }) => [
    'one figure for each day, place and kind',
    `one from ${from} while another is in force to ${to ?? 'no end'}`,
    'End the earlier one the day before.',
  ],
  'parameter.expired': ({ to }) => ['a figure in force', `the last one ended on ${to}`, 'Add the next one.'],
  'parameter.gap': ({ from, to }) => [
    'a figure for every day in between',
    `none from ${from} to ${to}`,
    'Nothing is carried forward: add the figure, or what rests on it stays unknown then.',
  ],
} satisfies Partial<Words>
