import { shapeName } from './en-kind.ts'
import { guess, list, mean, or, quoted, uses } from './en-text.ts'
import type { Words } from './words.ts'

const forms = {
  kebab: 'small letters and digits, words joined by hyphens',
  dotted: 'small letters and digits, words joined by hyphens or dots',
  name: 'a letter, then letters, digits and underscores, so that a message can hold it in braces',
} as const

/** What is said in English of keys, names and forms. */
export const enNames = {
  'rule.key': ({ found, ...names }) => [
    'a key that has a meaning here',
    quoted(found),
    guess(names, 'Keys here'),
  ],
  'rule.node': ({ node, found, ...names }) => [
    node === 'expression' ? 'an expression' : 'a condition',
    found === '' ? 'an empty object' : `an object with ${quoted(found)}`,
    guess(names, 'One of these keys says what it is'),
  ],
  'rule.missing': ({ key }) => [`the key ${quoted(key)}`, 'nothing', `Add ${quoted(key)}.`],
  'rule.shape': ({ sought, found }) => [or(sought.map(shapeName)), found, 'Write it in that form.'],
  'rule.value': ({ found, ...names }) => [
    `one of ${list(names.known)}`,
    quoted(found),
    guess(names, 'Write one of'),
  ],
  'rule.empty': ({ found }) => [
    'at least one',
    `nothing in ${quoted(found)}`,
    found === 'all' || found === 'any'
      ? 'Write a condition into it, or take it out: an empty one would hold of everybody.'
      : 'Write something into it, or take it out.',
  ],
  'rule.length': ({ sought, found }) => [`${sought} parts`, `${found}`, `Give exactly ${sought}.`],
  'rule.id': ({ found, form }) => [forms[form], quoted(found), 'Rename it.'],
  'rule.twice': ({ what, found, where }) => [
    `one ${what === 'host' ? 'host fact' : what} of each name`,
    `${quoted(found)} again${where === null ? '' : `, after the pack ${quoted(where)}`}`,
    'Give each its own name, or remove one.',
  ],
  'rule.entity': ({ found, ...names }) => ['an entity of the model', quoted(found), guess(names, 'Entities')],
  'rule.field': ({ entity, found, hops, ...names }) => [
    `a fact or a field of ${entity}`,
    quoted(found),
    hops.length > 0
      ? `The rows of ${or(hops.map(quoted))} have it: add "of": ${or(hops.map(quoted))}.`
      : guess(names, 'There are'),
  ],
  'rule.relation': ({ entity, found, ...names }) => [
    `a relation of ${entity}`,
    quoted(found),
    guess(names, 'Relations'),
  ],
  'rule.many': ({ entity, relation }) => [
    'a relation to one row',
    `${entity}.${relation}, which leads to many`,
    'Say what the many come to: {"take": "exists", "path": [{"to": …, "as": …}]}, or count, sum, latest ….',
  ],
  'rule.scope': ({ found, ...names }) => [
    'the name of a row in reach',
    quoted(found),
    names.near.length > 0
      ? mean(names.near)
      : `In reach: ${list(names.known)}. A hop is in reach only within its own path.`,
  ],
  'rule.fact': ({ use, found, ...names }) => [
    `a fact for ${uses[use]}`,
    quoted(found),
    names.near.length > 0 ? mean(names.near) : `Facts: ${list(names.known)}. Add it to "facts".`,
  ],
  'rule.option': ({ found, ...names }) => ['an option of the check', quoted(found), guess(names, 'Options')],
  'rule.parameter': ({ found, ...names }) => [
    'a parameter that is known',
    quoted(found),
    guess(names, 'Parameters'),
  ],
  'rule.parameter-kind': ({ parameter, found, ...names }) => [
    `a kind for which ${parameter} has a figure`,
    quoted(found),
    guess(names, 'Kinds'),
  ],
  'rule.condition': ({ found, ...names }) => [
    'a condition of the pack',
    quoted(found),
    guess(names, 'Conditions'),
  ],
  'rule.register': ({ entity, found, ...names }) => [
    entity === null ? 'a register of the model' : `a register that states ${entity}`,
    quoted(found),
    guess(names, 'Registers'),
  ],
  'rule.citation': ({ found }) => [
    'a row to cite, as {"fact": "id"}',
    quoted(found),
    `Write {"cite": {"fact": "id"}, "field": ${quoted(found)}}.`,
  ],
  'rule.cycle': ({ what, chain }) => [
    `a ${what} that does not need itself`,
    chain.join(' → '),
    `Break the circle: say one ${what} without the others.`,
  ],
} satisfies Partial<Words>
