import type { Plant } from './plants/plant.ts'
import { plants } from './plants/plants.ts'
import { type RuleNumber, ruleNumbers } from './rules.ts'
import type { World } from './world.ts'

/** Which households have something planted in them, spread over the county. */
export function planOf(world: World): ReadonlyMap<number, Plant> {
  const chosen = ruleNumbers.flatMap((number) => [
    ...taken(kindsOf(world, number, 'anomaly'), countOf(world, number)),
    ...(['innocent', 'either'] as const).flatMap((kind) => lookAlikes(world, kindsOf(world, number, kind))),
  ])
  const { households } = world
  if (chosen.length > households)
    throw new RangeError(
      `county: ${chosen.length} households have something planted in them, so households must be at least that; found ${households}`,
    )
  return new Map(chosen.map((plant, i) => [Math.floor(((i + 0.5) * households) / chosen.length), plant]))
}

const kindsOf = ({ months: { length } }: World, number: RuleNumber, kind: Plant['kind']): readonly Plant[] =>
  plants.filter((plant) => plant.number === number && plant.kind === kind && plant.months <= length)

const taken = (kinds: readonly Plant[], count: number): readonly Plant[] =>
  Array.from({ length: count }, (_, i) => kinds[i % kinds.length] as Plant)

/** Every kind once, and more in a county of more than 400 households a kind. */
const usual = ({ households }: World, kinds: readonly Plant[]): number =>
  Math.max(kinds.length, Math.ceil(households / 400))

function countOf(world: World, number: RuleNumber): number {
  const { anomalies } = world
  if (anomalies === 'none') return 0
  return anomalies === 'some' ? usual(world, kindsOf(world, number, 'anomaly')) : (anomalies[number] ?? 0)
}

const lookAlikes = (world: World, kinds: readonly Plant[]): readonly Plant[] =>
  world.innocents ? taken(kinds, kinds.length === 0 ? 0 : usual(world, kinds)) : []
