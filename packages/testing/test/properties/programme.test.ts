import { dibaoRural, parameters } from '@hedui/programmes-cn'
import {
  additive,
  boundary,
  bounded,
  monotone,
  monotoneInKnowledge,
  moreChildren,
  nonNegative,
  permutation,
  relabel,
  steps,
  testProperties,
} from '@hedui/testing'
import { describe, it } from 'vitest'

const setting = { asOf: '2024-12-31', month: '2024-09', parameters, region: '990100' }

testProperties(
  dibaoRural,
  {
    ...setting,
    properties: [
      monotone({ amount: 'falls' }),
      monotone({ more: moreChildren, amount: 'rises' }),
      bounded(({ members }) => 45_000 * members.filter(({ counted }) => counted !== 'false').length),
      nonNegative,
      steps(),
      additive,
      boundary({ condition: 'income', exactlyAt: 'fails' }),
      permutation,
      relabel,
      monotoneInKnowledge,
    ],
    tries: { runs: 50 },
  },
  { describe, it },
)
