import { defineEntity } from '../entity.ts'
import { code } from '../untitled.ts'

/** Two programmes of the catalogue that may not be drawn at the same time; each pair stands both ways round. */
export const exclusion = defineEntity({ fields: { programme: code(), other: code() } })
