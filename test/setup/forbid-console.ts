import { afterEach, expect } from 'vitest'

const methods = ['debug', 'dir', 'error', 'info', 'log', 'table', 'trace', 'warn'] as const

const printed: string[] = []

for (const method of methods)
  console[method] = (...values) => void printed.push(`console.${method}: ${values.join(' ')}`)

afterEach(() => {
  expect(printed.splice(0), 'a library does not print').toEqual([])
})
