import { compareWithPayments, timeline } from '@hedui/core/decide'
import { differenceText } from '@hedui/core/text'
import { dibaoRural, parameters } from '@hedui/programmes-cn'

const grown = { birthDate: '1986-05-20', status: 'normal', incomes: [] } as const
const line = timeline(
  dibaoRural,
  {
    assetsWithinRule: true,
    members: [
      { ...grown, id: 'head', relation: 'head' },
      { ...grown, id: 'spouse', relation: 'spouse', diedOn: '2024-09-10' },
      {
        ...{ ...grown, id: 'son', relation: 'son', birthDate: '2000-01-01', dependent: true },
        spells: [{ from: '2024-12-05', to: null, status: 'in-prison' }],
      },
    ],
  },
  { from: '2024-08', to: '2025-01', region: '990100', parameters },
)

export const amounts = line.changes.map(({ month, amountFen }) => [month, amountFen])
export const why = line.changes[1]?.because.map((difference) => differenceText(difference, 'zh'))
export const paid = compareWithPayments(line, [{ month: '2024-10', amountFen: 135_000 }])
