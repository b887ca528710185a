import type { Cells } from '../cells.ts'
import { metresBetween, type Point, toWgs84 } from '../coordinates.ts'

/** Where something was declared to be. */
export interface Position {
  /** As it is written. */
  readonly written: Point
  /** The coordinate system; undefined where none is declared. */
  readonly system: string | undefined
  /** Undefined where the system is not declared. */
  readonly wgs84: Point | undefined
}

/** No two coordinate systems of China differ by more metres than these. */
export const systemsDiffer = 2_000

/** The position that cells in microdegrees give; null where none is given, undefined where nobody knows. */
export function positionAt(
  cells: Cells,
  row: number,
  fields: { readonly longitude: string; readonly latitude: string; readonly crs: string },
): Position | null | undefined {
  const [longitude, latitude] = [cells.number(fields.longitude, row), cells.number(fields.latitude, row)]
  if (longitude === null || latitude === null) return null
  if (longitude === undefined || latitude === undefined) return undefined
  const written = { longitude: longitude / 1e6, latitude: latitude / 1e6 }
  const system = cells.text(fields.crs, row) ?? undefined
  return { written, system, wgs84: system === undefined ? undefined : toWgs84(written, system) }
}

export const declared = { longitude: 'longitude', latitude: 'latitude', crs: 'crs' }
export const accepted = {
  longitude: 'acceptedLongitude',
  latitude: 'acceptedLatitude',
  crs: 'acceptedCrs',
}

/** Metres between positions: what they may be at least and at most. */
export function distanceBetween(a: Position, b: Position): readonly [least: number, most: number] {
  if (a.wgs84 && b.wgs84) {
    const metres = metresBetween(a.wgs84, b.wgs84)
    return [metres, metres]
  }
  const metres = metresBetween(a.wgs84 ?? a.written, b.wgs84 ?? b.written)
  return [Math.max(0, metres - systemsDiffer), metres + systemsDiffer]
}
