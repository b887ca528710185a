import { codes } from './option.ts'

/** Which money a check examines that asks of what was spent. */
export const layers = codes({
  title: { zh: '哪些环节的款项', en: 'layers of payments examined' },
  default: ['instructed', 'settled'],
  source: 'design: money that left the treasury',
})
