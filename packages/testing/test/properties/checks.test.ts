import { checks } from '@hedui/checks'
import type { Check } from '@hedui/core'
import { catalogue } from '@hedui/programmes-cn'
import {
  caseEqualsBatch,
  monotoneInKnowledge,
  permutation,
  relabel,
  testCheckProperties,
} from '@hedui/testing'
import { describe, it } from 'vitest'

/** Something for every limit that a locality must set, so that no check is left out. */
const limits = ({ options }: Check) =>
  Object.fromEntries(
    Object.entries(options).flatMap(([name, option]) =>
      option.default === undefined ? [[name, 100_000]] : [],
    ),
  )

for (const check of checks)
  testCheckProperties(
    check,
    {
      asOf: '2025-12-31',
      catalogue,
      like: { damaged: false },
      options: limits(check),
      properties: [permutation, relabel, monotoneInKnowledge, caseEqualsBatch],
      tries: { runs: 40 },
    },
    { describe, it },
  )
