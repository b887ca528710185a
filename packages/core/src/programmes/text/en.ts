import type { Words } from './words.ts'

const per = { month: ' a month', year: ' in twelve months', once: ', once' }

export const en: Words = {
  per,
  space: ' ',
  listed: ', ',
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  bracket: (text) => ` (${text})`,
  span: (from, to) => (from === to ? from : `${from} to ${to}`),
  unknown: 'not known',
  result: { eligible: 'eligible', ineligible: 'not eligible', undetermined: 'undetermined' },
  truth: { true: 'yes', false: 'no', unknown: 'open' },
  counted: { true: 'counted', false: 'not counted', unknown: 'open' },
  money: (yuan, unit) => `${yuan} yuan${unit === null ? '' : per[unit]}`,
  between: (least, most) =>
    least !== null && most !== null
      ? `between ${least} and ${most}`
      : least !== null
        ? `at least ${least}`
        : most !== null
          ? `at most ${most}`
          : 'not known',
  when: ({ month, asOf, region, kind }) =>
    [`for ${month}`, `as of ${asOf}`, `area ${region ?? 'not given'}`, ...(kind === null ? [] : [kind])].join(
      ', ',
    ),
  heads: {
    basis: 'Law',
    answers: 'What was stated',
    conditions: 'Conditions',
    members: 'Members',
    incomes: 'Income',
    roundings: 'Rounding',
    figures: 'Figures of the law',
    missing: 'Missing',
  },
  household: 'household',
  noAnswer: 'not answered',
  truthSaid: (truth) => (truth ? 'yes' : 'no'),
  rule: { down: 'down to the fen', up: 'up to the fen', 'half-up': 'half up to the fen' },
  kind: (kind) => kind,
  anywhere: 'everywhere',
  inForce: (from, to) => (to === null ? `from ${from}` : `${from} to ${to}`),
  madeUp: 'made up',
  source: (text) => text.replace(/^synthetic\b/, 'made up'),
  settles: 'settles it',
  ask: (who) => `ask ${who}`,
  synthetic: 'Made-up figures were used: nothing may be paid by this decision.',
  together: {
    untold: 'Nothing was told of what these ask',
    passedOver: 'eligible, and not given beside another',
    standing: { given: 'is given', refused: 'is not given', open: 'is open' },
    takes: 'Rests on',
    fails: 'Does not hold',
    instead: (title) => `${title} goes first`,
  },
}
