import { isRuleError, pathText, verifyCheck } from '@hedui/core/lint'
import { expect, it } from 'vitest'
import { checks } from '../src/index.ts'

// Given no figure, so that it holds whatever figures a run has: it names those that it looks up.
it.each(checks.map((check) => [check.id, check] as const))('%s holds together', (_, check) => {
  const errors = verifyCheck(check, { parameters: [] }).filter(isRuleError)
  expect(errors.map(({ code, path, facts }) => `${code} ${pathText(path)} ${JSON.stringify(facts)}`)).toEqual(
    [],
  )
})
