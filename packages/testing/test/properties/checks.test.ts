import { checks } from '@hedui/checks'
import { catalogue } from '@hedui/programmes-cn'
import {
  caseEqualsBatch,
  monotoneInKnowledge,
  permutation,
  relabel,
  testCheckProperties,
} from '@hedui/testing'
import { describe, it } from 'vitest'
import { figuresOf, limitsOf } from '../limits-of.ts'

for (const check of checks)
  testCheckProperties(
    check,
    {
      asOf: '2025-12-31',
      catalogue,
      like: { damaged: false },
      options: limitsOf(check),
      parameters: figuresOf(check),
      properties: [permutation, relabel, monotoneInKnowledge, caseEqualsBatch],
      tries: { runs: 40 },
    },
    { describe, it },
  )
