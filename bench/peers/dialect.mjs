import { dayOf } from '../data/day.mjs'

/**
 * How a language writes rules.
 * @typedef {{ and: string, or: string, not: string, leaf: (leaf: import('../data/rules.mjs').Leaf) => string }} Dialect
 */

/**
 * A rule as text of a language.
 * @param {import('../data/rules.mjs').Rule} rule
 * @param {Dialect} dialect
 * @returns {string}
 */
export function written(rule, dialect) {
  /** @param {readonly import('../data/rules.mjs').Rule[]} parts @param {string} by */
  const joined = (parts, by) => `(${parts.map((part) => written(part, dialect)).join(` ${by} `)})`
  if ('all' in rule) return joined(rule.all, dialect.and)
  if ('any' in rule) return joined(rule.any, dialect.or)
  if ('not' in rule) return `${dialect.not}(${written(rule.not, dialect)})`
  return dialect.leaf(rule)
}

/** @type {Readonly<Record<string, string>>} */
export const signs = {
  equal: '==',
  notEqual: '!=',
  lessThan: '<',
  lessThanInclusive: '<=',
  greaterThan: '>',
  greaterThanInclusive: '>=',
}

/**
 * A value of a rule as peers take it: days as numbers.
 * @template T
 * @param {T} value
 */
export const plain = (value) => (typeof value === 'string' && /^\d{4}-/.test(value) ? dayOf(value) : value)

/**
 * @template T
 * @param {T | readonly T[]} value
 * @returns {readonly T[]}
 */
export const listed = (value) => /** @type {readonly T[]} */ (Array.isArray(value) ? value : [value])
