import type { Parsed } from '../../src/values/problem.ts'

/** A parser's value, or its problem's code. */
export const outcome = <T>(parsed: Parsed<T>): T | string => (parsed.ok ? parsed.value : parsed.code)
