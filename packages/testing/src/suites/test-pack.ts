import type { Check, Phrase } from '@hedui/core'
import { isRuleError } from '@hedui/core/lint'
import { loadPack, type Pack, type PackContext } from '@hedui/core/pack'
import { complain } from './broken-promise.ts'
import type { CheckCase } from './check-case.ts'
import type { World } from './check-world.ts'
import { differences } from './differences.ts'
import { type Runner, runnerOf } from './runner.ts'
import { type CheckSuite, testCheck } from './test-check.ts'

export interface PackSuite extends World {
  /** By id of a check: its cases, of every kind. */
  readonly cases: Readonly<Record<string, readonly CheckCase[]>>
  /** By id of a check: kinds of which there can be no case, each with the reason. */
  readonly without?: Readonly<Record<string, NonNullable<CheckSuite['without']>>>
  /** What the pack is loaded into. */
  readonly context?: PackContext
}

/**
 * The conformance suite of a pack: it loads without a problem and is the same after a round trip through JSON, its
 * digest does not depend on how it is spaced or ordered, every sentence is there in both languages, and every check
 * has cases and comes out as they state.
 */
export function testPack(pack: Pack, suite: PackSuite, runner?: Runner): void {
  const { describe, it } = runnerOf(runner)
  const { cases, without = {}, context = {}, ...world } = suite
  const { detectors: _, hostFacts: __, ...data } = pack
  const loaded = loadPack(pack, context)
  describe(`pack ${pack.id}`, () => {
    it('loads without a problem', () => {
      complain(
        'the pack has no problem',
        loaded.problems.filter(isRuleError).map(({ code, path }) => `${code} at ${path.join('.')}`),
      )
    })

    it('is the same after a round trip through JSON, however it is spaced and ordered', () => {
      const again = [JSON.stringify(data), JSON.stringify(reordered(data), null, 2)].map((text) =>
        loadPack(text, context),
      )
      complain('the digest stays', [
        ...differences(JSON.parse(JSON.stringify(data)), data, 'pack'),
        ...again.flatMap(({ sha256 }) => differences(sha256, loaded.sha256, 'sha256')),
      ])
    })

    it('says everything in both languages', () => {
      complain('both languages', (pack.checks ?? []).flatMap(unsaid))
    })

    it('has cases for every check, and for no other', () => {
      const ids = (pack.checks ?? []).map(({ id }) => id)
      complain('the table of cases is whole', [
        ...ids.filter((id) => !Object.hasOwn(cases, id)).map((id) => `${id}: no cases`),
        ...Object.keys(cases)
          .filter((id) => !ids.includes(id))
          .map((id) => `${id}: cases of a check that the pack does not have`),
      ])
    })

    const parameters = world.parameters ?? pack.parameters
    const catalogue = world.catalogue ?? pack.catalogue
    for (const check of loaded.pack?.checks ?? [])
      testCheck(
        check,
        {
          ...world,
          ...(parameters && { parameters }),
          ...(catalogue && { catalogue }),
          ...(without[check.id] && { without: without[check.id] as NonNullable<CheckSuite['without']> }),
          cases: cases[check.id] ?? [],
        },
        { describe, it },
      )
  })
}

const unsaid = ({ id, title, description, message, basis, innocent, next }: Check): string[] =>
  Object.entries({
    title: [title],
    description: [description],
    message: [message],
    basis,
    innocent,
    next,
  }).flatMap(([part, phrases]) =>
    (phrases as readonly Phrase[]).flatMap(({ zh, en }) => [
      ...(/\p{Script=Han}/u.test(zh) ? [] : [`${id}: ${part}.zh reads ${JSON.stringify(zh)}`]),
      ...(/[A-Za-z]/.test(en) ? [] : [`${id}: ${part}.en reads ${JSON.stringify(en)}`]),
    ]),
  )

/** The same with the keys of every object the other way round. */
const reordered = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(reordered)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .toReversed()
            .map(([key, part]) => [key, reordered(part)]),
        )
      : value
