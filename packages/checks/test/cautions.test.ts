import { checks, detectors } from '@hedui/checks'
import { graph, type Severity } from '@hedui/core'
import { describe, expect, it } from 'vitest'

const rules = [...checks, ...detectors]
/** What a person is, and not what he or she has or gets. */
const origin = /ethnic|nationality|religion|民族|国籍|宗教/i

describe('what no rule may do', () => {
  it('the model has no field for ethnicity, nationality or religion', () => {
    for (const { fields } of Object.values(graph.entities))
      for (const field of Object.keys(fields)) expect(field).not.toMatch(origin)
  })

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s does not ask where people come from',
    (_, rule) => {
      const { basis, innocent, next, ...asked } = rule
      expect(JSON.stringify(asked)).not.toMatch(origin)
    },
  )

  it.each(
    checks.map(({ id, severity, severities, tier, options }) => {
      const reached = severities.map((each): Severity | undefined =>
        typeof each.severity === 'string'
          ? each.severity
          : (options[each.severity.option]?.default as Severity | undefined),
      )
      return [id, [severity, ...reached], [tier.otherwise, tier.when?.tier]] as const
    }),
  )('%s blocks on equal numbers only', (_, severities, tiers) => {
    const isWeak = tiers.some((tier) => tier === 'C' || tier === 'D')
    expect(isWeak && severities.includes('block')).toBe(false)
  })

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s tells of what may be no wrong, and what to verify before anything is done',
    (_, { innocent, next }) => {
      expect(innocent.length).toBeGreaterThan(0)
      expect(next.length).toBeGreaterThan(0)
    },
  )
})
