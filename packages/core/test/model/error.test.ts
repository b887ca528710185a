import { expect, it } from 'vitest'
import { HeduiError, isHeduiError } from '../../src/model/error.ts'

const error = new HeduiError('run.check', { check: 'x', known: ['a', 'b'] })

it('an error carries its code, its facts and a sentence', () => {
  expect(error).toBeInstanceOf(Error)
  expect(error).toMatchObject({
    name: 'HeduiError',
    code: 'run.check',
    facts: { check: 'x', known: ['a', 'b'] },
  })
  expect(error.message).toBe('no check "x". Checks: a, b.')
})

it('is recognised across copies of the module, and nothing else is', () => {
  const copy = Object.assign(new Error('x'), { [Symbol.for('hedui.error')]: true })
  expect([error, copy, new Error('x'), {}, null, undefined, 'hedui.error'].map(isHeduiError)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ])
})

it('shows its marker to nobody who lists its fields', () => {
  expect(Object.keys(error).sort()).toEqual(['code', 'facts', 'name'])
})
