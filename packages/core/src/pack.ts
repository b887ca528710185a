export { packJsonSchema } from './rules/pack/json-schema.ts'
export { type Loaded, loadPack, loadPacks, type PackContext, type PlacedProblem } from './rules/pack/load.ts'
export type { LoadedPack, Pack } from './rules/pack/pack.ts'
export type { Position as TextPosition } from './rules/pack/position.ts'
