import { decide } from '@hedui/core/decide'
import { decisionText } from '@hedui/core/text'
import { dibaoRural, parameters } from '@hedui/programmes-cn'

const decision = decide(
  dibaoRural,
  {
    members: [
      {
        id: 'head',
        relation: 'head',
        birthDate: '1986-05-20',
        status: 'normal',
        incomes: [{ type: 'wage', amountFen: 90_000, from: '2024-09', to: '2024-09' }],
      },
      { id: 'spouse', relation: 'spouse', status: 'normal', incomes: [] },
      { id: 'child', relation: 'daughter', birthDate: '2016', status: 'normal', incomes: [] },
    ],
    assetsWithinRule: true,
  },
  { asOf: '2024-09-20', region: '990100', parameters },
)

export const amount = decision.amountFen // 45000: 3 × 450.00 − 900.00 yuan
export const argument = decisionText(decision, 'zh')
