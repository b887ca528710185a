import { contentOf, type Descriptor, hashOf } from '../../src/exchange/descriptor.ts'
import { type PackageFile, zipPackage } from '../../src/index.ts'
import { mutateBytes } from './bytes.ts'
import { exchanged } from './corpus.ts'
import type { Dice } from './dice.ts'

const strange = [null, -1, 1e99, '', 'x', [], {}, true, '__proto__', '../../etc', '2025-13']

/** A value of JSON somewhere in which something is lost, repeated or replaced. */
function mutateJson(value: unknown, dice: Dice): unknown {
  if (dice.roll(4) === 0 || typeof value !== 'object' || value === null) return dice.one(strange)
  if (Array.isArray(value)) {
    if (value.length === 0) return [dice.one(strange)]
    const at = dice.roll(value.length)
    if (dice.roll(4) === 0) return [...value, value[at]]
    return value.map((one: unknown, i) => (i === at ? mutateJson(one, dice) : one))
  }
  const entries = Object.entries(value)
  if (entries.length === 0) return { x: dice.one(strange) }
  const at = dice.roll(entries.length)
  if (dice.roll(4) === 0) return Object.fromEntries(entries.filter((_, i) => i !== at))
  return Object.fromEntries(entries.map(([key, one], i) => [key, i === at ? mutateJson(one, dice) : one]))
}

const json = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value))
const parsed = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes))

/** A package in which something was changed by somebody who knows how its hashes are made. */
export function mutatePackage(dice: Dice): Uint8Array {
  const [first, ...others] = exchanged as [PackageFile, ...PackageFile[]]
  const changed = dice.roll(others.length)
  const files = others.map(({ path, bytes }, i) => {
    if (i !== changed || dice.roll(3) === 0) return { path, bytes }
    return {
      path,
      bytes:
        path.endsWith('.json') && dice.roll(2) === 0
          ? json(mutateJson(parsed(bytes), dice))
          : mutateBytes(bytes, dice, 3),
    }
  })
  const given = parsed(first.bytes) as Descriptor
  const hashed = given.resources.map((resource) => {
    const bytes = files.find(({ path }) => path === resource.path)?.bytes ?? new Uint8Array()
    return { ...resource, bytes: bytes.length, hash: `sha256:${hashOf(bytes)}` }
  })
  const resources = (dice.roll(2) === 0 ? hashed : mutateJson(hashed, dice)) as Descriptor['resources']
  const signed = { ...given, resources, hedui: { ...given.hedui, content: contentOf(resources) } }
  const descriptor = dice.roll(4) === 0 ? mutateJson(signed, dice) : signed
  return zipPackage([{ path: first.path, bytes: json(descriptor) }, ...files])
}
