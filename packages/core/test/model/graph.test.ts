import { describe, expect, it } from 'vitest'
import { createGraph, type Entities } from '../../src/model/create-graph.ts'
import { defineEntity, type Entity } from '../../src/model/entity.ts'
import { isHeduiError } from '../../src/model/error.ts'
import { graph } from '../../src/model/graph.ts'
import { graphTitles } from '../../src/model/graph-titles.ts'
import { code, ref } from '../../src/model/titled.ts'
import type { TitlesOf } from '../../src/model/titles.ts'

const title = { zh: '租赁', en: 'lease' }
const lease = (more: Partial<Parameters<typeof defineEntity>[0]> = {}): Entities => ({
  lease: defineEntity({ title, fields: { landlord: ref('person', '出租人', 'landlord') }, ...more }) as never,
})
const refusal = (entities: Entities) => {
  try {
    graph.extend(entities)
  } catch (error) {
    if (isHeduiError(error)) return { code: error.code, ...error.facts }
    throw error
  }
  return undefined
}

describe('a graph with a host’s own entities', () => {
  it('has theirs and ours, and ours as they were', () => {
    const extended = graph.extend(lease())
    expect(Object.keys(extended.entities)).toEqual([...Object.keys(graph.entities), 'lease'])
    expect(Object.hasOwn(graph.entities, 'lease')).toBe(false)
    expect(extended.entities.payment).toBe(graph.entities.payment)
  })

  it('may be extended again', () => {
    const twice = graph.extend(lease()).extend({ tenant: defineEntity({ title, fields: {} }) })
    expect(Object.keys(twice.entities)).toContain('tenant')
  })

  it.each<[string, Entities, string]>([
    ['a name that is taken', { payment: defineEntity({ title, fields: {} }) }, 'graph.taken'],
    [
      'a relation to no entity',
      lease({ many: { x: { entity: 'house', by: { id: 'id' } } } }),
      'graph.relation',
    ],
    ['a reference to no entity', lease({ fields: { house: ref('house', '', '') } }), 'graph.relation'],
    [
      'a relation by a field that they lack',
      lease({ many: { x: { entity: 'payment', by: { x: 'id' } } } }),
      'graph.field',
    ],
    [
      'a relation by a field that we lack',
      lease({ one: { x: { entity: 'person', by: { id: 'x' } } } }),
      'graph.field',
    ],
    [
      'an entity named like a part of every object',
      lease({ many: { x: { entity: 'toString', by: {} } } }),
      'graph.relation',
    ],
  ])('is refused %s', (_, entities, reason) => {
    expect(refusal(entities)?.code).toBe(reason)
  })
})

describe('the canonical model', () => {
  const entities = Object.entries(graph.entities as Entities)

  it('stands by its own rules', () => {
    expect(() => createGraph(graph.entities)).not.toThrow()
  })

  it.each(Object.entries<TitlesOf<Entity>>(graphTitles))('%s has titles in both languages', (_, called) => {
    const { title, fields, resolved } = called
    const titles = [title, ...Object.values(fields), ...Object.values(resolved)]
    for (const { zh, en } of titles) {
      expect(zh).toMatch(/\p{Script=Han}/u)
      expect(en).toMatch(/^[a-z]/)
    }
  })

  it.each(entities)('%s resolves only by relations and fields that exist', (_, { many, resolved }) => {
    for (const { sources } of Object.values(resolved))
      for (const { through, register, field } of sources) {
        const target = (graph.entities as Entities)[many[through]?.entity ?? '']
        expect(target?.registers).toContain(register)
        expect(Object.keys(target?.fields ?? {})).toContain(field)
      }
  })

  it.each(entities)(
    '%s names people and their numbers, accounts and phones as personal data',
    (_, { fields }) => {
      for (const { type, to, sensitivity } of Object.values(fields)) {
        if (type === 'name') expect(sensitivity).toBe('name')
        if (to === 'person') expect(sensitivity).toBe('identity')
        if (to === 'account') expect(sensitivity).toBe('account')
      }
    },
  )

  it('has the same type for a field of the same name joined by a relation', () => {
    for (const [, { fields, one, many }] of entities)
      for (const { entity, by } of [...Object.values(one), ...Object.values(many)])
        for (const [theirs, ours] of Object.entries(by)) {
          const [a, b] = [(graph.entities as Entities)[entity]?.fields[theirs], fields[ours]]
          if (a && b) expect([a.type, a.to]).toEqual([b.type, b.to])
        }
  })
})

describe('defineEntity', () => {
  it('fills in what is left out', () => {
    expect(defineEntity({ title, fields: { kind: code('', '') } })).toMatchObject({
      grain: 'stated',
      registers: [],
      one: {},
      many: {},
      resolved: {},
      occurs: [],
    })
  })
})
