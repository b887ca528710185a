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
import { limitsOf } from '../limits-of.ts'

/** Texts tell findings apart: where a blank one is learnt, the finding is another. */
const isToldByText = ({ about, per, facts, subject }: Check): boolean =>
  subject === 'readingIssue' || [about, ...per].some((name) => facts[name]?.type === 'text')

for (const check of checks)
  testCheckProperties(
    check,
    {
      asOf: '2025-12-31',
      catalogue,
      like: { damaged: false },
      options: limitsOf(check),
      properties: [
        ...[permutation, relabel, caseEqualsBatch],
        ...(isToldByText(check) ? [] : [monotoneInKnowledge]),
      ],
      tries: { runs: 40 },
    },
    { describe, it },
  )
