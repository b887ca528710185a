import type { BatchColumn, Coverage, Source } from '@hedui/core'
import { sha256 } from '@hedui/core/values'
import { refuse } from './refuse.ts'
import { isText, isTruth, listOf, mapOf, objectOf, oneOf, orAbsent, orNull } from './shape.ts'

export type ResourceType = 'string' | 'number' | 'boolean'

/** A file of the package, as Frictionless Data has it; `hedui` says of a table what its batch says beside its records. */
export interface Resource {
  readonly name: string
  readonly path: string
  readonly format: 'csv' | 'json'
  readonly encoding: 'utf-8'
  readonly bytes: number
  /** `sha256:` and hex. */
  readonly hash: string
  readonly schema?: {
    readonly fields: readonly { readonly name: string; readonly type: ResourceType | 'integer' }[]
    readonly missingValues: readonly ['']
  }
  readonly hedui?: {
    readonly source: Source
    readonly makes: readonly string[]
    readonly coverage: readonly Coverage[]
    readonly columns: Readonly<Record<string, Pick<BatchColumn, 'heading' | 'letter' | 'compulsory'>>>
  }
}

/** datapackage.json. */
export interface Descriptor {
  readonly name: 'hedui-exchange'
  readonly id: string
  readonly profile: 'data-package'
  readonly hedui: {
    readonly format: 1
    /** Why the sender passes personal data on. */
    readonly purpose: string
    /** SHA-256 of the list of resources with their hashes. */
    readonly content: string
  }
  readonly resources: readonly Resource[]
}

export const hashOf = (bytes: Uint8Array): string =>
  Array.from(sha256(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')

export const contentOf = (resources: readonly Resource[]): string =>
  hashOf(new TextEncoder().encode(JSON.stringify(resources)))

/** The descriptor in some bytes; null where they are no package of ours. */
export function descriptorIn(bytes: Uint8Array): Descriptor | null {
  try {
    const found: unknown = JSON.parse(new TextDecoder().decode(bytes))
    return isDescriptor(found) ? found : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** Refuses what is no descriptor of ours, and one whose list of resources was changed. */
export function soundDescriptor(bytes: Uint8Array | undefined): Descriptor {
  const descriptor = bytes === undefined ? null : descriptorIn(bytes)
  if (descriptor === null)
    throw refuse('package.descriptor', { found: bytes === undefined ? 'none' : 'another' })
  const [expected, found] = [descriptor.hedui.content, contentOf(descriptor.resources)]
  if (expected !== found) throw refuse('package.hash', { path: 'datapackage.json', expected, found })
  return descriptor
}

const isCoverage = objectOf({
  register: isText,
  programme: orNull(isText),
  area: isText,
  from: isText,
  to: orNull(isText),
})
const isSource = objectOf({
  file: isText,
  sheet: orNull(isText),
  department: isText,
  register: isText,
  adapter: isText,
  adapterVersion: isText,
  sha256: orNull(isText),
})
const isField = objectOf({ name: isText, type: oneOf('string', 'number', 'boolean', 'integer') })
const isResource = objectOf({
  path: isText,
  hash: isText,
  schema: orAbsent(objectOf({ fields: listOf(isField) })),
  hedui: orAbsent(
    objectOf({
      source: isSource,
      makes: listOf(isText),
      coverage: listOf(isCoverage),
      columns: mapOf(objectOf({ heading: orNull(isText), letter: orAbsent(isText), compulsory: isTruth })),
    }),
  ),
})
const isOurs = objectOf({
  name: oneOf('hedui-exchange'),
  id: isText,
  hedui: objectOf({ format: oneOf(1), purpose: isText, content: isText }),
  resources: listOf(isResource),
})

const isDescriptor = (found: unknown): found is Descriptor => isOurs(found)
