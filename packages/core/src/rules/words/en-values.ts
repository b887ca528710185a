import { kindName, typeName } from './en-kind.ts'
import { or, quoted } from './en-text.ts'
import type { Words } from './words.ts'

const literals: Readonly<Record<string, string>> = {
  fen: 'a whole number of fen, such as 84500 for 845 yuan',
  count: 'a whole number',
  date: 'a day that exists, written YYYY-MM-DD',
  month: 'a month that exists, written YYYY-MM',
  truth: 'true or false',
  ref: 'a field that is a key (keys are no constants)',
}
const instead: Readonly<Record<string, string>> = {
  'sub date': 'Days apart are {"daysBetween": [earlier, later]}.',
  'sub month': 'Months apart are {"monthsBetween": [earlier, later]}.',
  'add month': 'A later month is {"addMonths": [month, number]}.',
  'month month': 'It is a month already: leave "month" out.',
  'monthsBetween date': 'Take {"month": …} of each day first.',
  'daysBetween month': 'Take {"firstDay": …} of each month first, or use monthsBetween.',
}
const lists = {
  sought: ['a list of values', 'Write the values in brackets, or name an option of the type codes.'],
  single: ['one value', 'Use "in" or "notIn" for a list.'],
  empty: ['a list with something in it', 'List at least one value: nothing is ever in an empty list.'],
  mixed: ['values of one type', 'Write all values as texts, or all as numbers.'],
  null: ['values that are known', 'Take the null out; "known" asks whether there is a value.'],
} as const

/** What is said in English of kinds and values. */
export const enValues = {
  'rule.type': ({ of, sought, found }) => [
    `${or(sought.map(typeName))} for ${quoted(of)}`,
    kindName(found),
    instead[`${of} ${found.type}`] ?? 'Give it a value of that kind.',
  ],
  'rule.units': ({ of, left, right }) => [
    `two values of one kind for ${quoted(of)}`,
    `${kindName(left)} and ${kindName(right)}`,
    'Compare like with like: change one side.',
  ],
  'rule.period': ({ of, left, right }) => [
    `two sums over the same time for ${quoted(of)}`,
    `${kindName(left)} and ${kindName(right)}`,
    'Bring both to one period first, for example {"mul": [monthly, {"value": 12, "type": "count"}]}.',
  ],
  'rule.entities': ({ of, left, right }) => [
    `two keys of one entity for ${quoted(of)}`,
    `${kindName(left)} and ${kindName(right)}`,
    'They can never be equal: compare other fields.',
  ],
  'rule.order': ({ operator, found }) => [
    `something that has an order for ${quoted(operator)}`,
    kindName(found),
    'Use equal, notEqual, in or notIn.',
  ],
  'rule.literal': ({ type, found }) => [
    literals[type] ?? typeName(type),
    found,
    type === 'fen' && /\./.test(found) ? 'Write money in fen, without a point.' : 'Correct the value.',
  ],
  'rule.linear': ({ place }) => [
    'a literal, option or parameter as the second factor',
    place === 'first' ? 'the known number first' : 'two values that both differ from row to row',
    place === 'first' ? 'Swap the two.' : 'Compare instead of multiplying, or make one of them an option.',
  ],
  'rule.list': ({ operator, found, reason }) => [
    `${lists[reason][0]} for ${quoted(operator)}`,
    found,
    lists[reason][1],
  ],
  'rule.null': ({ operator }) => [
    `a value for ${quoted(operator)}`,
    'null',
    'To ask whether there is a value, write {"operator": "known", "value": false}.',
  ],
  'rule.known': ({ found }) => ['true or false for "known"', found, 'true asks for a value, false for none.'],
  'rule.list-option': ({ option, type }) => [
    type === 'codes' || type === 'severity'
      ? 'an option that is one value'
      : 'an option that is a list (codes)',
    `${option}, whose type is ${type}`,
    type === 'codes'
      ? 'Use it with "in" or "notIn".'
      : type === 'severity'
        ? 'A severity can only stand among "severities".'
        : 'Use "equal", or declare the option as codes.',
  ],
  'rule.declared': ({ declared, found }) => [
    `the type that follows from the expression: ${kindName(found)}`,
    `${quoted(declared)}`,
    `Write "type": "${found.type}", or leave "type" out.`,
  ],
  'rule.take': ({ take, key, needed }) => [
    needed ? `${quoted(key)} for "${take}"` : `nothing but a path for "${take}"`,
    needed ? `no ${quoted(key)}` : quoted(key),
    needed
      ? key === 'by'
        ? 'Say by what the rows are ordered, for example their month.'
        : 'Say what of each row is meant.'
      : `Take ${quoted(key)} out.`,
  ],
  'rule.quorum': ({ sought, of }) => [
    `no more than ${of}, as many as there are conditions`,
    `${sought}`,
    'It could never hold: lower the number or add conditions.',
  ],
} satisfies Partial<Words>
