import { decide } from '@hedui/core/decide'
import { parameters, temporaryRelief } from '@hedui/programmes-cn'

export const relief = decide(
  temporaryRelief,
  {
    members: [{ id: 'head', relation: 'head' }],
    answers: { hardship: 'fire', persons: 3, months: 2, decidedBy: 'county' },
  },
  { asOf: '2024-09-20', region: '990100', parameters },
).amountFen // 393000: 655.00 × 3 × 2 yuan
