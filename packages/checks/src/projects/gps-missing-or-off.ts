import { type Cited, type DetectorGiven, defineDetector, type Hit, type Phrase } from '@hedui/core'
import { type Cells, cellsOf, rowsBy } from '../cells.ts'
import { metres } from '../option.ts'
import { builtAsApproved, fraudulentProject, progressReported } from './law.ts'
import { middleOf } from './middle.ts'
import { accepted, declared, distanceBetween, type Position, positionAt } from './position.ts'

const faultTitles = {
  missing: { zh: '缺少定位', en: 'a position is missing' },
  outside: { zh: '定位远离本地', en: 'a position lies far outside the area' },
  moved: { zh: '验收位置偏离申报位置', en: 'accepted away from the declared place' },
} as const
type Fault = keyof typeof faultTitles

/** What is wrong with one position, or may be. */
interface Remark {
  readonly fault: Fault
  readonly isSure: boolean
  /** Whether it rests on what is written alone, without conversion or inference. */
  readonly isExact: boolean
  readonly cited: readonly Cited[]
  readonly metres?: number
  readonly because: Phrase
}

/** A position of a project or of its evidence is missing, far outside the area, or not where the works were declared. */
export const gpsMissingOrOff = defineDetector({
  id: 'gps-missing-or-off',
  number: 'J02',
  version: '1',
  title: { zh: 'GPS缺失、越界、漂移', en: 'GPS missing, outside the area or moved' },
  description: {
    zh: '申报、验收或照片没有经纬度；或者位置离本乡镇（不足四个时为全部）工程的中心超过限额；或者验收位置离申报位置超过限额。不同坐标系换算为WGS-84后比较；未注明坐标系的，偏移无法判断。经换算或推断的不作拦截。',
    en: 'A declaration, an acceptance or a photograph has no position; or one lies further than the limit from the middle of the works of the township (of all works where it has fewer than four); or the acceptance lies further than the limit from the declaration. Positions of different coordinate systems are compared in WGS-84; where a system is not declared, there is no verdict on the drift. What rests on conversion or inference never blocks.',
  },
  needs: [['projects']],
  severity: 'block',
  options: {
    maxDrift: metres({
      title: { zh: '验收位置偏离限额', en: 'acceptance from declaration at most' },
      default: 100,
      source: 'design',
    }),
    maxFromMiddle: metres({
      title: { zh: '离本地工程中心限额', en: 'from the middle of the local works at most' },
      default: 50_000,
      source: 'design',
    }),
  },
  facts: {
    name: { type: 'text' },
    faults: { type: 'code', codeTitles: faultTitles },
    metres: { type: 'count' },
  },
  message: {
    zh: '{name}的定位有问题：{faults}[metres:（相距{metres}米）]。',
    en: 'The position of {name} does not hold up: {faults}[metres: ({metres} metre[+metres:s])].',
  },
  basis: [builtAsApproved, progressReported, fraudulentProject],
  innocent: [
    { zh: '手机定位漂移', en: 'a telephone that was off' },
    { zh: '坐标系标注错误，实为同一位置', en: 'a coordinate system stated wrongly; the place is the same' },
    { zh: '经批准变更建设地点', en: 'a change of place that was approved' },
  ],
  next: [
    {
      zh: '到现场复测定位并注明坐标系，补传带定位的照片；变更地点的，核对批准文件。',
      en: 'Measure the position on site and state the coordinate system, have pictures with positions uploaded, and ask for the approval of a change of place.',
    },
  ],
  *detect({ dataset, options }: DetectorGiven): Iterable<Hit> {
    const projects = cellsOf(dataset, 'project')
    const evidence = cellsOf(dataset, 'projectEvidence')
    const pictures = rowsBy(evidence, 'reference')
    const limits = { drift: Number(options.maxDrift), away: Number(options.maxFromMiddle) }
    const middle = middleOf(projects)
    for (const [reference, rows] of rowsBy(projects, 'reference')) {
      const [row] = rows as readonly [number]
      const around = middle(row)
      const remarks = [
        ...rows.flatMap((each) => ofProject(projects, each, around, limits)),
        ...(pictures.get(reference) ?? []).flatMap((picture) =>
          ofPicture(evidence, picture, around, limits.away),
        ),
      ]
      const sure = remarks.filter(({ isSure }) => isSure)
      const told = sure.length > 0 ? sure : remarks
      if (told.length === 0) continue
      const exact = sure.some(({ isExact }) => isExact)
      const far = told.flatMap(({ metres: each }) => each ?? [])
      yield {
        about: { entity: 'project', row, field: 'reference' },
        per: [reference],
        tier: exact ? 'B' : 'C',
        exact,
        result: sure.length > 0 ? 'true' : 'unknown',
        facts: {
          name: projects.text('name', row) ?? null,
          faults: [...new Set(told.map(({ fault }) => fault))].sort(),
          metres: far.length > 0 ? Math.max(...far) : null,
        },
        evidence: told.flatMap(({ cited }) => cited),
        because: told.map(({ because }) => because),
      }
    }
  },
})

interface Limits {
  readonly drift: number
  readonly away: number
}

function ofProject(
  projects: Cells,
  row: number,
  middle: Position | undefined,
  { drift, away }: Limits,
): Remark[] {
  const [from, to] = [positionAt(projects, row, declared), positionAt(projects, row, accepted)]
  const at = (field: string): Cited[] => [{ entity: 'project', row, field }]
  const wasAccepted = projects.number('countyAcceptedAt', row) !== null
  return [
    ...(from === null ? [missing(at('longitude'), '申报', 'the declaration')] : []),
    ...(to === null && wasAccepted ? [missing(at('acceptedLongitude'), '验收', 'the acceptance')] : []),
    ...outside(from, middle, away, at('longitude')),
    ...outside(to, middle, away, at('acceptedLongitude')),
    ...moved(from, to, drift, at('acceptedLongitude')),
  ]
}

function ofPicture(evidence: Cells, row: number, middle: Position | undefined, away: number): Remark[] {
  const at = positionAt(evidence, row, declared)
  const cited = [{ entity: 'projectEvidence', row, field: 'longitude' }]
  const isPhoto = evidence.text('evidenceKind', row) === 'photo'
  return at === null && isPhoto ? [missing(cited, '照片', 'a photograph')] : outside(at, middle, away, cited)
}

const missing = (cited: readonly Cited[], zh: string, en: string): Remark => ({
  fault: 'missing',
  isSure: true,
  isExact: true,
  cited,
  because: { zh: `${zh}没有经纬度。`, en: `There is no position of ${en}.` },
})

/** What the distance says of a limit: nothing where it is surely within. */
function beyond(
  fault: Fault,
  [from, to]: readonly [Position, Position],
  limit: number,
  cited: readonly Cited[],
  { zh, en }: Phrase,
): Remark[] {
  const [least, most] = distanceBetween(from, to)
  if (most <= limit) return []
  const systems = [from, to].map(({ system }) => system ?? '?').join(' / ')
  const isSure = least > limit
  return [
    {
      fault,
      isSure,
      isExact: fault === 'moved' && from.system === to.system,
      cited,
      ...(isSure && { metres: least }),
      because: {
        zh: `${zh}${least === most ? least : `${least}至${most}`}米（坐标系 ${systems}），限额${limit}米。`,
        en: `${en} ${least === most ? least : `${least} to ${most}`} metres (${systems}), at most ${limit} is allowed.`,
      },
    },
  ]
}

const outside = (
  at: Position | null | undefined,
  middle: Position | undefined,
  limit: number,
  cited: readonly Cited[],
): Remark[] =>
  at && middle
    ? beyond('outside', [middle, at], limit, cited, {
        zh: '离本地工程的中心',
        en: 'From the middle of the local works it is',
      })
    : []

/** Without both coordinate systems nobody knows, however far the figures are apart. */
function moved(
  from: Position | null | undefined,
  to: Position | null | undefined,
  limit: number,
  cited: readonly Cited[],
): Remark[] {
  if (!from || !to) return []
  const remarks = beyond('moved', [from, to], limit, cited, {
    zh: '验收位置离申报位置',
    en: 'From the declared to the accepted place it is',
  })
  return from.wgs84 && to.wgs84 ? remarks : remarks.map((each) => ({ ...each, isSure: false }))
}
