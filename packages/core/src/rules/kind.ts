import type { FieldType } from '../model/field.ts'

/** What a value is: its type, which is its unit; of money the period; of a key the entity. */
export interface Kind {
  readonly type: FieldType
  /** Of money that comes again and again. `open` where either may be meant, as of a literal; absent: an amount. */
  readonly per?: 'month' | 'year' | 'open'
  /** The entity that a key points at; absent where only the run can tell. */
  readonly to?: string
  /** Known before any record is read: a literal, an option or a parameter. */
  readonly constant?: boolean
}

/** Types that have an order. */
export const ordered: readonly FieldType[] = ['fen', 'count', 'date', 'month']
/** Types that can be added up. */
export const numeric: readonly FieldType[] = ['fen', 'count']

/** A constant of a type; of money the period is left open. */
export const constantOf = (type: FieldType): Kind => ({
  type,
  ...(type === 'fen' && { per: 'open' }),
  constant: true,
})

/** Why two values are not of one kind; undefined where they are. */
export function clash(a: Kind, b: Kind): 'type' | 'period' | 'entity' | undefined {
  if (a.type !== b.type) return 'type'
  if (a.type === 'fen' && a.per !== b.per && a.per !== 'open' && b.per !== 'open') return 'period'
  if (a.type === 'ref' && a.to !== undefined && b.to !== undefined && a.to !== b.to) return 'entity'
  return undefined
}

/** The kind that two values of one kind share. */
export function shared(a: Kind, b: Kind): Kind {
  const per = a.per === 'open' ? b.per : a.per
  const to = a.to ?? b.to
  return {
    type: a.type,
    ...(per && { per }),
    ...(to && { to }),
    ...(a.constant && b.constant && { constant: true }),
  }
}

/** The same kind, no longer known beforehand. */
export const varying = ({ constant: _, ...kind }: Kind): Kind => kind
