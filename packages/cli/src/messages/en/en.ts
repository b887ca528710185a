import type { Words } from '../words.ts'
import { decide } from './decide.ts'
import { exchange } from './exchange.ts'
import { explain } from './explain.ts'
import { followUp } from './follow-up.ts'
import { generate } from './generate.ts'
import { help } from './help.ts'
import { inspect } from './inspect.ts'
import { issues } from './issues.ts'
import { lint } from './lint.ts'
import { newAdapter } from './new-adapter.ts'
import { query } from './query.ts'
import { refusals } from './refusals.ts'
import { report } from './report.ts'
import { review } from './review.ts'
import { rules } from './rules.ts'
import { serve } from './serve.ts'
import { simulate } from './simulate.ts'
import { test } from './test.ts'
import { timeline } from './timeline.ts'
import { verify } from './verify.ts'

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`

export const en: Words = {
  comma: ', ',
  clause: ', ',
  semicolon: '; ',
  colon: ': ',
  bracket: (text) => ` (${text})`,
  refusals,
  issues,
  help,
  progress: {
    reading: ({ paths }) => `reading ${paths.join(', ')}`,
    read: ({ files, records, ms }) => `read ${files} files, ${records} records, in ${seconds(ms)}`,
    checked: ({ checks, ms }) => `ran ${checks} rules in ${seconds(ms)}`,
    wrote: ({ path }) => `wrote ${path}`,
    unmasked: ({ purpose }) => `personal data is not masked, for: ${purpose}`,
  },
  severity: { block: 'block', high: 'high', medium: 'medium', info: 'info' },
  severityMeans: {
    block: 'the submission may not go on',
    high: 'before the next payment',
    medium: 'within the month',
    info: 'to know',
  },
  tier: (tier) => `tier ${tier}`,
  tierMeans: {
    A: 'identity number and a second field agree',
    B: 'identity number only',
    C: 'alike',
    D: 'inferred',
  },
  money: ({ yuan, upper }) => `${upper ? 'up to ' : ''}¥${yuan}`,
  span: ([from, to]) => (from === to ? from : `${from} to ${to}`),
  report,
  inspect,
  lint,
  followUp,
  decide,
  explain,
  generate,
  newAdapter,
  exchange,
  query,
  simulate,
  review,
  serve,
  test,
  timeline,
  verify,
  rules,
}
