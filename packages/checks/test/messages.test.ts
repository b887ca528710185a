import { checks } from '@hedui/checks'
import { expect, it } from 'vitest'
import { findingsOf } from './cases.ts'
import type { Example } from './examples/example.ts'
import { examples } from './examples/index.ts'

it.each(checks.map((check) => [check.id, check] as const))(
  '%s has a readable message in both languages, without personal data',
  (id, check) => {
    const { true: found, unknown } = examples[id] as Example
    const findings = [found, ...(unknown ? [unknown] : [])].flatMap((given) => findingsOf(check, given))
    expect(findings.map(({ result }) => result)).toContain('true')
    for (const { message } of findings) {
      for (const text of [message.zh, message.en]) {
        expect(text).not.toMatch(/[{}]|undefined|null|NaN|\[object/)
        expect(text).not.toMatch(/张三|李四|\d{15}/)
      }
      expect(message).toMatchSnapshot()
    }
  },
)
