import type { ReviewWords } from '../review-words.ts'

export const review: ReviewWords = {
  help: {
    review:
      'look at the whole roll of a programme again: who must stop, was missed, or is declared too much or too little',
    programme: 'the programme, such as dibao.rural',
    month: 'the month that is decided, YYYY-MM (default: the last that has a roll)',
    since: 'instead: who is decided otherwise than in this earlier month, YYYY-MM, and why',
    find: 'show these only: stop, missed, under, over, open, agrees (default: all but agrees and open)',
  },
  found: ({ month, onRoll, agrees, stop, missed, under, over, open }) =>
    `${month}: ${onRoll} on the roll; ${agrees} agree, ${stop} must stop, ${missed} missed, ${under} declared too little, ${over} too much, ${open} not certain`,
  waits: ({ looked, open, missing }) =>
    `${open} are not certain; of ${looked} looked at, missing: ${missing.map(({ title, count }) => `${title} (${count})`).join('; ')}`,
  findings: {
    agrees: 'agrees',
    stop: 'must stop',
    missed: 'missed',
    under: 'declared too little',
    over: 'declared too much',
    open: 'not certain',
  },
  heads: {
    who: 'who',
    finding: 'found',
    declared: 'declared, yuan',
    due: 'due, yuan',
    why: 'does not hold, or is missing',
    changes: 'what differs',
  },
  noOthers: 'none',
  appeared: 'not in the earlier month',
  gone: 'no longer there',
  between: (least, most) => (most === null ? `at least ${least}` : `${least} to ${most}`),
}
