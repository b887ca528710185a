import type { Check } from '../../src/checks/check.ts'
import type { Option } from '../../src/checks/option.ts'
import type { Dataset } from '../../src/dataset/dataset.ts'
import { createExplainer } from '../../src/explanation/explain.ts'
import type { RowExplanation } from '../../src/explanation/explanation.ts'
import type { Condition } from '../../src/expression/node.ts'
import type { Term } from '../../src/expression/term.ts'
import type { CheckInput } from '../../src/run/input.ts'

const phrase = (text: string) => ({ zh: text, en: text })

interface Rule {
  readonly conditions: Condition
  readonly facts?: Readonly<Record<string, Term>>
  readonly options?: Readonly<Record<string, Option>>
  readonly factTitles?: Check['factTitles']
}

/** A check of claims that says nothing but its conditions. */
export const ruleOf = ({ conditions, facts = {}, options = {}, factTitles }: Rule): Check => ({
  id: 'claim-looks-wrong',
  number: 'T01',
  version: '1',
  title: { zh: '测试规则', en: 'Test rule' },
  description: { zh: '供测试', en: 'for tests' },
  subject: 'claim',
  needs: [],
  about: 'self',
  per: ['self'],
  severity: 'medium',
  severities: [],
  tier: { otherwise: 'B' },
  options,
  facts: { self: { type: 'ref', node: { fact: 'id', of: 'subject' } }, ...facts },
  ...(factTitles && { factTitles }),
  conditions,
  stake: {},
  shows: {},
  message: phrase(''),
  evidence: [{ cite: { fact: 'id', of: 'subject' } }],
  basis: [phrase('law')],
  innocent: [phrase('innocent')],
  next: [phrase('next')],
})

/** The explanation of one claim. */
export function rowOf(
  dataset: Dataset,
  check: Check,
  input: Partial<CheckInput> = {},
  row = 0,
): RowExplanation {
  const explain = createExplainer(dataset, { checks: [check], asOf: '2025-12-31', ...input })
  return explain({ rule: check.id, row }).rows[0] as RowExplanation
}
