import { codeAt, hiAt, recordAt } from '../dataset/at.ts'
import type { CodeColumn, RangeColumn } from '../dataset/column.ts'
import type { Dataset } from '../dataset/dataset.ts'
import type { Evidence, Finding } from '../findings/finding.ts'

/** A payment that evidence cites. */
export interface Paid {
  readonly layer: number
  /** The most that it may be, in fen; not finite where that is not known. */
  readonly fen: number
}

const placeOf = ({ file, sheet, row }: Pick<Evidence, 'file' | 'sheet' | 'row'>): string =>
  JSON.stringify([file, sheet, row])

/** The payments that findings cite, by where they stand. */
export function citedPayments(dataset: Dataset, findings: readonly Finding[]): ReadonlyMap<string, Paid> {
  const cited = new Set(findings.flatMap((finding) => citedBy(finding)))
  const table = dataset.table('payment')
  const found = new Map<string, Paid>()
  for (let row = 0; cited.size > 0 && row < table.size; row++) {
    const record = recordAt(table, row)
    if (record === undefined) continue
    const { source, row: line } = dataset.place(record)
    const place = placeOf({ ...source, row: line })
    if (cited.has(place))
      found.set(place, {
        layer: codeAt(table.columns.layer as CodeColumn, row),
        fen: hiAt(table.columns.amount as RangeColumn, row),
      })
  }
  return found
}

const citedBy = ({ evidence }: Finding): string[] =>
  evidence.filter(({ entity }) => entity === 'payment').map(placeOf)

/** Leads that share payments are at most what these are, by the layer that states the most. */
export function amountAtRisk(
  findings: readonly Finding[],
  paid: ReadonlyMap<string, Paid>,
): Finding['amountAtRisk'] {
  const clusters = clustered(findings.filter(({ amountAtRisk }) => amountAtRisk !== null))
  if (clusters.length === 0) return null
  let fen = 0
  for (const cluster of clusters) {
    const sum = cluster.reduce((total, { amountAtRisk }) => total + (amountAtRisk?.fen ?? 0), 0)
    if (cluster.length === 1) fen += sum
    else {
      const byLayer = new Map<number, number>()
      for (const place of new Set(cluster.flatMap(citedBy))) {
        const { layer, fen: most } = paid.get(place) ?? { layer: -1, fen: Number.POSITIVE_INFINITY }
        byLayer.set(layer, (byLayer.get(layer) ?? 0) + most)
      }
      const greatest = Math.max(...cluster.map(({ amountAtRisk }) => amountAtRisk?.fen ?? 0))
      fen += Math.max(greatest, Math.min(sum, Math.max(...byLayer.values())))
    }
  }
  const isExact = clusters.every(
    ([first, ...others]) => others.length === 0 && first?.amountAtRisk?.basis === 'exact',
  )
  return { fen, basis: isExact ? 'exact' : 'upper-bound' }
}

/** Findings that cite the same payments, together. */
function clustered(findings: readonly Finding[]): Finding[][] {
  let clusters: { places: Set<string>; findings: Finding[] }[] = []
  for (const finding of findings) {
    const places = new Set(citedBy(finding))
    const near = clusters.filter((cluster) => [...places].some((place) => cluster.places.has(place)))
    clusters = [
      ...clusters.filter((cluster) => !near.includes(cluster)),
      {
        places: new Set([...places, ...near.flatMap((cluster) => [...cluster.places])]),
        findings: [...near.flatMap((cluster) => cluster.findings), finding],
      },
    ]
  }
  return clusters.map((cluster) => cluster.findings)
}
