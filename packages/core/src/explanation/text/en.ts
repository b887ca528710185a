import type { Words } from './words.ts'

const operators: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  lessThan: { amount: 'is less than', count: 'is less than', time: 'is before' },
  lessThanInclusive: { amount: 'is at most', count: 'is at most', time: 'is not after' },
  greaterThan: { amount: 'is more than', count: 'is more than', time: 'is after' },
  greaterThanInclusive: { amount: 'is at least', count: 'is at least', time: 'is not before' },
}
const plain: Readonly<Record<string, string>> = {
  equal: 'is',
  notEqual: 'is other than',
  in: 'is one of',
  notIn: 'is none of',
}
const rowsOf = (n: number): string => `${n} ${n === 1 ? 'row' : 'rows'}`

export const en: Words = {
  comma: ', ',
  clause: ' ',
  semicolon: '; ',
  colon: ': ',
  space: ' ',
  and: ', and ',
  or: ', or ',
  oneOf: ' or ',
  bracket: (text) => ` (${text})`,
  titled: (title, value) => `“${title}” ${value}`,
  labelled: (title, value) => `“${title}”: ${value}`,
  yes: 'yes',
  no: 'no',
  unknown: 'unknown',
  nothing: 'none',
  money: (yuan) => `${yuan} yuan`,
  month: (month) => month,
  counted: (n, unit) => {
    const one = (n === '1' || n === '-1') && /[a-z]s$/.test(unit) ? unit.slice(0, -1) : unit
    return one === '' ? n : `${n} ${one}`
  },
  between: (least, greatest) => `between ${least} and ${greatest}`,
  atLeast: (least) => `at least ${least}`,
  atMost: (greatest) => `at most ${greatest}`,
  mark: { true: '[holds]', false: '[fails]', unknown: '[not known]' },
  head: (title, number, rule, version) => `${title} (${number}, ${rule}, version ${version})`,
  about: 'About',
  asOf: 'As of',
  verdictTitle: 'Verdict',
  verdict: { true: 'true, a lead', false: 'false, no lead', unknown: 'cannot be given' },
  severity: {
    block: 'severity block',
    high: 'severity high',
    medium: 'severity medium',
    info: 'severity info',
  },
  tier: (tier) => `certainty tier ${tier}`,
  stake: (amount, upper) => `at stake ${upper ? 'up to ' : ''}${amount}`,
  found: 'Found',
  purpose: 'Rule',
  basis: 'Law',
  reasons: 'Reasons',
  innocent: 'No wrong if',
  next: 'Next',
  noRows: 'There is no record about the subject that the rule could look at.',
  everyRow: (count) => `The same for all ${rowsOf(count)}`,
  moreRows: (count) => `${rowsOf(count)} more, for the same or like reasons, are not listed.`,
  rows: 'Rows',
  place: ({ file, column, letter }, rows, more) =>
    `${file} ${rows.length + more === 1 ? 'row' : 'rows'} ${rows.join(', ')}${more > 0 ? ` and ${more} more` : ''}${letter ? `, column ${letter}` : ''}${column === null ? '' : ` (${column})`}`,
  all: 'all of these hold',
  any: 'at least one of these holds',
  quorum: (n) => `at least ${n} of these hold`,
  failing: (n) => `at least ${n} of these fail`,
  named: (name) => `condition "${name}"`,
  wanted: (value) => `sought: ${value}`,
  operator: (operator, kind) => operators[operator]?.[kind] ?? plain[operator] ?? operator,
  stated: 'is stated',
  notStated: 'is not stated',
  margin: (amount, sign, kind) =>
    sign === 0
      ? 'exactly equal'
      : kind === 'time'
        ? `${amount} ${sign > 0 ? 'later' : 'earlier'}`
        : `${amount} ${sign > 0 ? 'more' : 'less'}`,
  marginBetween: (least, greatest) => `the difference is between ${least} and ${greatest}`,
  option: (title, own) => `rule option "${title}", ${own ? 'default' : 'set by the locality'}`,
  equals: ' = ',
  because: (reason) => `because ${reason}`,
  either: (one, other, reason) => `${one} or ${other}, depending on whether ${reason}`,
  operation: {
    add: (a, b) => `${a} + ${b}`,
    sub: (a, b) => `${a} − ${b}`,
    mul: (a, b) => `${a} × ${b}`,
    mulDiv: (a, b, c) => `${a} × ${b} ÷ ${c}`,
    min: (a, b) => `the lesser (earlier) of ${a} and ${b}`,
    max: (a, b) => `the greater (later) of ${a} and ${b}`,
    coalesce: (a, b) => `${a}, or where that is not known ${b}`,
    month: (a) => `the month of ${a}`,
    firstDay: (a) => `the first day of ${a}`,
    addMonths: (a, b) => `${a} + ${b}`,
    monthsBetween: (a, b) => `from ${a} to ${b}`,
    daysBetween: (a, b) => `from ${a} to ${b}`,
    age: (a, b) => `full years from ${a} to ${b}`,
  },
  synthetic: 'made-up data',
  inForce: (area, from, to) => `${area}, in force from ${from}${to === null ? '' : ` to ${to}`}`,
  missingFigure: 'no figure is given for this place and time',
  byHost: 'given by the host system',
  surely: (count) => `${rowsOf(count)} surely ${count === 1 ? 'counts' : 'count'}`,
  possibly: (count) => `${rowsOf(count)} possibly ${count === 1 ? 'counts' : 'count'}`,
  noneFound: 'no such row',
  noStatement: 'nothing stated',
  leftOut: (reason) => `left out: ${reason}`,
  mayCount: (reason) => `not known whether it counts: ${reason}`,
  more: (count) => `and ${count} more`,
  moreItems: (count) => `… (${count})`,
  covered: (register, where) => `${register}: declared complete (${where})`,
  uncovered: (register, where) => `${register}: not declared complete (${where}), so silence proves nothing`,
  where: (area, from, to) => `${area ?? 'the whole area'}, ${from === to ? from : `${from} to ${to}`}`,
  open: 'Not known',
  openFacts: (count) =>
    count === 1 ? 'the verdict hangs on one fact' : `the verdict hangs on ${count} facts`,
  needsAll: (count) =>
    count === 1
      ? 'Once this is known, the verdict can be given.'
      : `Once all ${count} are known, the verdict can surely be given.`,
  needsOne: (fact) => `Once no. ${fact} is known, the verdict can be given.`,
  needsSet: (sets) => `Once any of these is known, the verdict can be given: ${sets}.`,
  notSearched: 'Sets of more than three facts were not tried one by one; fewer may do.',
  ask: (suppliers) => `ask: ${suppliers}`,
  isComplete: (register, where) => `whether ${register} is complete for ${where}`,
  leadsTo: (title) => `no matching ${title}`,
  answer: (when, truth) =>
    `${when}, ${{ true: 'the verdict is true', false: 'the verdict is false', unknown: 'it stays open' }[truth]}`,
  whenValue: (of, value) => `if ${of === '' ? 'it' : `“${of}”`} is ${value}`,
  whenBetween: (of, from, to) => `if ${of === '' ? 'it' : `“${of}”`} is between ${from} and ${to}`,
  whenFrom: (of, from, kind) =>
    `if ${of === '' ? 'it' : `“${of}”`} is ${from} or ${kind === 'time' ? 'later' : 'more'}`,
  whenTo: (of, to, kind) =>
    `if ${of === '' ? 'it' : `“${of}”`} is ${to} or ${kind === 'time' ? 'earlier' : 'less'}`,
  whenAny: 'if there is one, whatever it is',
  whenNothing: 'if there surely is none',
  whenOther: 'if anything else',
  whenComplete: 'if the register is complete and holds no more',
  asAbove: '(sources as above)',
}
