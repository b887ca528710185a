import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { packJsonSchema } from '../../../src/rules/pack/json-schema.ts'
import { loadPack } from '../../../src/rules/pack/load.ts'
import { put } from '../change.ts'
import { rightPack } from '../right-pack.ts'

const valid = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(packJsonSchema())

it('the schema that is shipped is the one that is enforced; else build and run scripts/schema.mjs', () => {
  const shipped = readFileSync(new URL('../../../schema/pack.schema.json', import.meta.url), 'utf8')
  expect(JSON.parse(shipped)).toEqual(packJsonSchema())
})

it('a pack without a mistake is one by the schema', () => {
  expect(valid(rightPack())).toBe(true)
})

describe('editors are told what a key means:', () => {
  type Schema = {
    readonly description?: string
    readonly anyOf?: readonly Schema[]
    readonly properties?: Readonly<Record<string, Schema>>
    readonly definitions?: Readonly<Record<string, Schema>>
  }
  const schema = packJsonSchema() as Schema
  const silent = (part?: Schema) =>
    Object.entries(part?.properties ?? {}).flatMap(([key, { description }]) => (description ? [] : [key]))

  it('of a pack and a check', () => {
    expect(silent(schema)).toEqual(['title', 'checks'])
    expect(silent(schema.definitions?.check)).toEqual(['title'])
  })

  it('of every kind of expression and condition', () => {
    for (const name of ['expression', 'condition']) {
      const forms = schema.definitions?.[name]?.anyOf ?? []
      expect(forms.length).toBeGreaterThan(5)
      expect(forms.filter(({ description }) => !description)).toEqual([])
    }
  })
})

describe('what the schema refuses is refused on loading:', () => {
  const steps: readonly (readonly (string | number)[])[] = paths(rightPack())
  const wrong = [null, [], {}, '', 'x y', -1.5, { fact: '' }, { all: [] }, [null]]

  it('anything wrong anywhere', { timeout: 60_000 }, () => {
    const silent = steps.flatMap((at, i) =>
      // Every third of them here, the others at the places beside.
      wrong
        .filter((_, n) => (n + i) % 3 === 0)
        .flatMap((value) => {
          const pack = put(rightPack(), at, value)
          if (valid(pack) || loadPack(pack).pack === null) return []
          return [`${at.join('.')} = ${JSON.stringify(value)}`]
        }),
    )
    expect(silent).toEqual([])
  })

  it('anything left out, or added', { timeout: 60_000 }, () => {
    const silent = steps.flatMap((at) => {
      const less = put(rightPack(), at)
      const more = put(rightPack(), [...at.slice(0, -1), 'another'], 1)
      return [less, more].flatMap((pack) =>
        valid(pack) || loadPack(pack).pack === null ? [] : [at.join('.')],
      )
    })
    expect(silent).toEqual([])
  })
})

describe('a form that loading refuses is refused by the schema:', () => {
  /** Of the form of a document, as against what its names and values mean. */
  const form = new Set(['rule.key', 'rule.missing', 'rule.shape', 'rule.empty', 'rule.length', 'rule.id'])
  /** Whether an expression must be written with its type depends on what it means. */
  const isKindUnknown = (facts: object): boolean => 'key' in facts && facts.key === 'type'
  const missed = (pack: unknown): readonly string[] =>
    valid(pack)
      ? loadPack(pack as object)
          .problems.filter(({ code, facts }) => form.has(code) && !isKindUnknown(facts))
          .map(({ code, path }) => `${code} ${path.join('.')}`)
      : []

  it('anything left out, or added', { timeout: 60_000 }, () => {
    const steps = paths(rightPack())
    const less = steps.flatMap((at) => missed(put(rightPack(), at)))
    const more = steps.flatMap((at) => missed(put(rightPack(), [...at.slice(0, -1), 'another key'], 1)))
    expect([...less, ...more]).toEqual([])
  })

  it('a value of another kind', { timeout: 60_000 }, () => {
    const wrong = [null, {}, -1.5, '']
    expect(paths(rightPack()).flatMap((at, i) => missed(put(rightPack(), at, wrong[i % 4])))).toEqual([])
  })
})

/** Every place of a document. */
function paths(document: unknown, at: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof document !== 'object' || document === null) return []
  return Object.entries(document).flatMap(([key, part]) => {
    const here = [...at, Array.isArray(document) ? Number(key) : key]
    return [here, ...paths(part, here)]
  })
}
