import * as z from 'zod/mini'

/** What editors say of a place in a pack. */
interface Note {
  readonly description: string
  /** Makes the schema a definition that others refer to. */
  readonly id?: string
}

export const notes: z.core.$ZodRegistry<Note> = z.registry<Note>()

/** A copy of the schema with a note for editors; the schema itself, which others refer to, where it gets an id. */
export function about<S extends z.core.$ZodType>(description: string, schema: S, id?: string): S {
  const isReferred = id !== undefined
  const noted = isReferred ? schema : copyOf(schema)
  notes.add(noted, { description, ...(isReferred && { id }) })
  return noted
}

/** A schema that stands for the same values and is another object; what others refer to is not repeated. */
const copyOf = <S extends z.core.$ZodType>(schema: S): S =>
  schema._zod.def.type === 'lazy' ? (z.lazy(() => schema) as unknown as S) : z.clone(schema)

type Shape = Readonly<Record<string, z.core.$ZodType>>

/** An object with these keys and no other; a wrong key is reported with those that there are. */
export const object = <S extends Shape>(shape: S): z.ZodMiniObject<S, z.core.$strict> =>
  z.strictObject(shape, {
    error: ({ code }) => (code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : undefined),
  })

const form = (pattern: RegExp, name: 'kebab' | 'dotted' | 'name') =>
  z.string().check(z.regex(pattern, { error: name }))

export const kebab = form(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'kebab')
export const dotted = form(/^[a-z][a-z0-9]*([.-][a-z0-9]+)*$/, 'dotted')
/** A name that a message can hold in braces. */
export const name = form(/^[A-Za-z]\w*$/, 'name')
export const text = z.string().check(z.minLength(1))
export const filled = <S extends z.core.$ZodType>(item: S) => z.array(item).check(z.minLength(1))
export const phrase = object({ zh: text, en: text })
