import { checks } from '@hedui/checks'
import { catalogue } from '@hedui/programmes-cn'
import { monotoneInKnowledge, permutation, testCheckProperties } from '@hedui/testing'
import { describe, it } from 'vitest'

for (const check of checks)
  testCheckProperties(
    check,
    {
      asOf: '2025-12-31',
      catalogue,
      like: { damaged: false },
      properties: [permutation, monotoneInKnowledge],
      tries: { runs: 50 },
    },
    { describe, it },
  )
