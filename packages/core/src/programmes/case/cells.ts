import * as z from 'zod/mini'
import { isDay } from '../../values/day.ts'
import { parseDivision } from '../../values/division.ts'
import { isMonth } from '../../values/month.ts'

/** What a value must be, as the error of a schema: sentences are made per language. */
export type Sought =
  | 'case'
  | 'parameters'
  | 'parameter'
  | 'entries'
  | 'entry'
  | 'phrase'
  | 'household'
  | 'members'
  | 'member'
  | 'incomes'
  | 'income'
  | 'supporters'
  | 'supporter'
  | 'benefits'
  | 'level'
  | 'abilities'
  | 'text'
  | 'id'
  | 'choice'
  | 'area'
  | 'count'
  | 'fen'
  | 'month'
  | 'day'
  | 'partial-day'
  | 'truth'
  | 'answer'

export const sought = <S extends Sought>(error: S) => ({ error })

/** Left out or null: not known. */
export const unknownable = <T extends z.ZodMiniType>(schema: T) => z.optional(z.nullable(schema))

export const text = (what: Sought = 'text') => z.string(sought(what)).check(z.minLength(1, sought(what)))
export const choice = <T extends string>(codes: readonly T[]) => z.enum(codes, sought('choice'))
export const truth = z.boolean(sought('truth'))
export const count = z.int(sought('count')).check(z.nonnegative(sought('count')))
export const fen = z.int(sought('fen')).check(z.nonnegative(sought('fen')), z.maximum(1e13, sought('fen')))

const between = (least: number, most: number, what: Sought) =>
  z.int(sought(what)).check(z.minimum(least, sought(what)), z.maximum(most, sought(what)))
export const level = between(1, 4, 'level')
export const abilities = between(0, 6, 'abilities')

const formed = (pattern: RegExp, what: Sought, is: (text: string) => boolean) =>
  z.string(sought(what)).check(z.regex(pattern, { ...sought(what), abort: true }), z.refine(is, sought(what)))

export const month = formed(/^\d{4}-\d{2}$/, 'month', isMonth)
export const day = formed(/^\d{4}-\d{2}-\d{2}$/, 'day', isDay)
/** A day, or its month or year where no more is known. */
export const partialDay = formed(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'partial-day', (said) =>
  isDay(`${said}-01-01`.slice(0, 10)),
)
export const division = formed(/^\d{6}(?:\d{3}){0,2}$/, 'area', (code) => parseDivision(code).ok)
