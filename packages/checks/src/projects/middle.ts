import type { Cells } from '../cells.ts'
import type { Point } from '../coordinates.ts'
import { declared, type Position, positionAt } from './position.ts'

/** Fewer works than these say nothing of where an area lies. */
const enough = 4

/**
 * Where the works around a project lie, as no register draws the areas: the median of the declared positions in its
 * township, or in the whole register where these are too few; undefined where those are too few as well. A work that
 * is handed over twice is one.
 */
export function middleOf(projects: Cells): (row: number) => Position | undefined {
  const seen = new Set<string>()
  const all: Point[] = []
  const byTownship = new Map<string, Point[]>()
  for (let row = 0; row < projects.size; row++) {
    const at = positionAt(projects, row, declared)?.wgs84
    if (!at) continue
    const township = projects.text('township', row)
    const place = JSON.stringify([projects.text('reference', row), township, at])
    if (seen.has(place)) continue
    seen.add(place)
    all.push(at)
    if (typeof township !== 'string') continue
    const near = byTownship.get(township)
    if (near) near.push(at)
    else byTownship.set(township, [at])
  }
  const everywhere = medianOf(all)
  const middles = new Map([...byTownship].map(([township, points]) => [township, medianOf(points)]))
  return (row) => middles.get(projects.text('township', row) ?? '') ?? everywhere
}

function medianOf(points: readonly Point[]): Position | undefined {
  if (points.length < enough) return undefined
  const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] as number
  const at = {
    longitude: median(points.map(({ longitude }) => longitude)),
    latitude: median(points.map(({ latitude }) => latitude)),
  }
  return { written: at, system: 'wgs84', wgs84: at }
}
