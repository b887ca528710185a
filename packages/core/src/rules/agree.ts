import type { FieldType } from '../model/field.ts'
import { clash, type Kind } from './kind.ts'
import type { Spot } from './place.ts'

const codes = { type: 'rule.units', period: 'rule.period', entity: 'rule.entities' } as const

/** Reports two values that are not of one kind; answers whether they are. `of` is the operator or node. */
export function agree(left: Kind, right: Kind, of: string, { place, path }: Spot): boolean {
  const why = clash(left, right)
  if (why) place.report.add(codes[why], path, { of, left, right })
  return why === undefined
}

/** The kind, where it is of one of the types; else reports it. */
export function oneOf(
  kind: Kind | undefined,
  sought: readonly FieldType[],
  of: string,
  { place, path }: Spot,
): Kind | undefined {
  if (!kind || sought.includes(kind.type)) return kind
  return place.report.add('rule.type', path, { of, sought, found: kind })
}
