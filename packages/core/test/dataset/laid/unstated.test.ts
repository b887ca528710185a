import { describe, expect, it } from 'vitest'
import { type Building, statedTable } from '../../../src/dataset/fill/stated.ts'
import { createDictionary } from '../../../src/dataset/keys/dictionary.ts'
import { createIdentity } from '../../../src/dataset/keys/identity.ts'
import { createKeys } from '../../../src/dataset/keys/keys.ts'
import { unstated } from '../../../src/dataset/laid/unstated.ts'
import type { Entity } from '../../../src/model/entity.ts'
import type { Field } from '../../../src/model/field.ts'
import { graph } from '../../../src/model/graph.ts'
import { batch } from '../batch.ts'
import { idOf } from '../people.ts'

const lines = (size: number) =>
  batch({
    register: 'roll',
    makes: ['enrolment'],
    rows: Array.from({ length: size }, () => ({ beneficiary: idOf(1), month: '2025-09' })),
  })
const made = (size: number) => [{ batch: lines(size), b: 0 }]
const { fields } = graph.entities.enrolment as Entity
const unstatedIn = (field: string, size: number) => unstated(field, fields[field] as Field, made(size))

describe('the column of a field that no record states', () => {
  it('is the one that is filled otherwise', () => {
    const keys = { person: createKeys(), household: createKeys(), account: createKeys() }
    const building: Building = {
      batches: [lines(3)],
      firstRecord: [0],
      dictionary: createDictionary(),
      identity: createIdentity(),
      keys,
      named: new Map(),
      areas: undefined,
      turns: new Map(),
    }
    const { columns } = statedTable('enrolment', graph.entities.enrolment as Entity, building)
    for (const field of Object.keys(fields)) {
      const [found, filled] = [unstatedIn(field, 3), columns[field]]
      if (!found) continue
      expect({ field, kind: found.kind, type: found.type }).toEqual({
        field,
        kind: filled?.kind,
        type: filled?.type,
      })
      if (found.kind === 'code' && filled?.kind === 'code') {
        expect([found.to, found.codes]).toEqual([filled.to, filled.codes])
      } else if (found.kind === 'range' && filled?.kind === 'range') {
        expect([found.lo, found.hi]).toEqual([filled.lo, filled.hi])
      }
    }
  })

  it('is the same each time', () => {
    expect(unstatedIn('township', 2)).toBe(unstatedIn('township', 2))
    expect(unstatedIn('township', 1)).not.toBe(unstatedIn('township', 2))
  })

  it('is left to others where a record states it, and where there are no rows or many', () => {
    expect(unstatedIn('beneficiary', 2)).toBeUndefined()
    expect(unstatedIn('month', 2)).toBeUndefined()
    expect(unstatedIn('township', 0)).toBeUndefined()
    expect(unstatedIn('township', 100)).toBeUndefined()
  })
})
