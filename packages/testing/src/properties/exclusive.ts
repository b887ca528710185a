import type { Catalogue } from '@hedui/core'
import type { Household } from '@hedui/core/decide'
import { claim } from './claim.ts'
import type { ProgrammeClaim } from './programme-claims.ts'
import type { ProgrammeWorld } from './programme-world.ts'

/** Nobody draws this programme and another at once, for oneself or as a member who counts. */
export const exclusive = (...others: readonly ProgrammeWorld[]): ProgrammeClaim =>
  claim(
    'exclusive',
    ({ households }) => households,
    (world, household) => {
      const own = recipients(world, household)
      const both = others.flatMap((other) =>
        [...(own.size === 0 ? [] : recipients(other, household))]
          .filter((id) => own.has(id))
          .map((id) => `${id} also draws ${other.programme.id}`),
      )
      return both.length === 0 ? null : { says: both.join(', '), shows: [household] }
    },
  )

/** `exclusive` with those of `others` that the catalogue, or a programme itself, excludes by id or class. */
export const exclusiveIn = (catalogue: Catalogue, ...others: readonly ProgrammeWorld[]): ProgrammeClaim => {
  const entryOf = (id: string) => catalogue.find((entry) => entry.id === id)
  const excludes = (one: ProgrammeWorld, other: ProgrammeWorld) => {
    const { id, excludes: own } = one.programme
    const names = [...own, ...(entryOf(id)?.excludes ?? [])]
    return names.includes(other.programme.id) || names.includes(entryOf(other.programme.id)?.class ?? '')
  }
  return {
    property: 'exclusive',
    find: (world, tries) =>
      exclusive(...others.filter((other) => excludes(world, other) || excludes(other, world))).find(
        world,
        tries,
      ),
  }
}

/** Members for whom the programme is surely paid. */
function recipients(world: ProgrammeWorld, household: Household): ReadonlySet<string> {
  const ids = household.members.map(({ id }) => id)
  const isDrawn = (member?: string) =>
    world.result(household, member === undefined ? {} : { member }).result === 'eligible'
  if (world.programme.unit === 'person') return new Set(ids.filter((id) => isDrawn(id)))
  if (!isDrawn()) return new Set()
  const { members } = world.decide(household)
  return new Set(members.flatMap(({ id, counted }) => (counted === 'true' ? [id] : [])))
}
