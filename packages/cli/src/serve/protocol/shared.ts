import * as z from 'zod/mini'

export const about = (text: string) => z.describe(text)

export const text = z.string().check(z.minLength(1))
export const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))
export const phrase = z.strictObject({ zh: z.string(), en: z.string() })

/** What joins an answer to its request; chosen by the host. */
export const requestId = z.union([z.string().check(z.minLength(1), z.maxLength(200)), z.int()])
export type RequestId = z.infer<typeof requestId>
