import { columnEngine } from '@hedui/core'
import { expect, it } from 'vitest'
import { testEngine } from '../src/index.ts'

it('says what it lacks where no test runner is to be found', () => {
  expect(() => testEngine(columnEngine)).toThrow('no describe and it')
})

it('needs nothing of a test runner but the two', () => {
  const names: string[] = []
  const describe = (name: string, body: () => void) => {
    names.push(name)
    body()
  }
  testEngine(columnEngine, { describe, it: () => {} })
  expect(names[0]).toBe('the engine columns')
  expect(names.length).toBeGreaterThan(5)
})
