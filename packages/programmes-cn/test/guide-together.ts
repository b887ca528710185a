import { decideAll } from '@hedui/core/decide'
import { chosenText } from '@hedui/core/text'
import { choices, dibaoUrban, oldAge, parameters, rigidExpenditure } from '@hedui/programmes-cn'

const all = decideAll(
  {
    members: [{ id: 'widow', relation: 'head', birthDate: '1934-02-01', status: 'normal', incomes: [] }],
    assetsWithinRule: true,
    answers: { medical: 3_000_000 },
  },
  [rigidExpenditure, oldAge, dibaoUrban],
  choices,
  { asOf: '2025-06-30', region: '990100', parameters },
)

export const outcomes = all.map(({ decision, outcome }) => [decision.programme.id, outcome])
export const together = chosenText(all, 'zh')
