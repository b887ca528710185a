import type { TimelineRefusalWords, TimelineWords } from '../timeline-words.ts'

export const timelineRefusals: TimelineRefusalWords = {
  'timeline-months': () =>
    'the months are not said: give --from YYYY-MM and --to YYYY-MM, or "from" and "to" in the case.',
}

export const timeline: TimelineWords = {
  help: {
    timeline:
      'follow one household over months: what it is entitled to, and what it was paid too little or too much',
    case: 'the case over time, as JSON: the household with its dates, the months, and what was paid',
    from: 'the first month, YYYY-MM; left out: that of the case',
    to: 'the last month, YYYY-MM; left out: that of the case',
  },
  heads: {
    ...{ from: 'from', result: 'result', due: 'due, yuan', why: 'what differs' },
    ...{ month: 'month', paid: 'paid, yuan', arrears: 'too little', overpaid: 'too much' },
  },
  results: { eligible: 'eligible', ineligible: 'not eligible', undetermined: 'not certain' },
  total: 'all',
  synthetic: 'Made-up figures were used: nothing may be paid by this.',
}
