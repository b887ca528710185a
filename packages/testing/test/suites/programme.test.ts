import { dibaoRural, parameters } from '@hedui/programmes-cn'
import { household, testProgramme, yuan } from '@hedui/testing'
import { describe, it } from 'vitest'

const family = (wage: number | null) => household('couple + child 7', { income: wage })

testProgramme(
  dibaoRural,
  {
    ...{ asOf: '2024-12-31', month: '2024-09', parameters, region: '990100' },
    cases: [
      { name: 'a family below the standard', given: family(yuan(900)), eligible: yuan(450), counted: 3 },
      { name: 'one fen below it', given: family(yuan('1349.99')), eligible: yuan('0.01') },
      { name: 'exactly at it', given: family(yuan(1350)), ineligible: ['income'] },
      {
        name: 'a head in prison, who is not counted',
        given: household('couple + child 7', { income: { spouse: yuan(500) }, custody: 'head' }),
        eligible: yuan(400),
        counted: 2,
      },
      {
        name: 'assets beyond the rule',
        given: household('couple + child 7', { assets: false }),
        ineligible: ['assets'],
      },
      {
        name: 'a wage that is not answered',
        given: family(null),
        undetermined: ['members[0].incomes[0].amountFen'],
      },
    ],
  },
  { describe, it },
)
