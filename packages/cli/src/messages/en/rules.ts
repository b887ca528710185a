import type { Words } from '../words.ts'

export const rules: Words['rules'] = {
  heads: { number: 'no.', id: 'rule', title: 'title', severity: 'severity', tier: 'tier', needs: 'needs' },
  more: '`hedui rules <rule>` shows one of them whole.',
  version: 'version',
  subject: 'Examines',
  severityCases: 'Severity',
  needs: 'Needs',
  options: 'Options',
  noOptions: 'none',
  must: 'the locality must set it',
  facts: 'Facts',
  detector: 'A detector: code, whose findings each carry their own reasons; there are no fixed conditions.',
  conditions: 'Hits when',
  all: 'all of these hold:',
  any: 'any of these holds:',
  not: 'this does not hold:',
  atLeast: (n) => `at least ${n} of these hold:`,
}
