import type { Phrase } from '@hedui/core'
import type { Cells } from '../cells.ts'
import { declared, distanceBetween, type Position, positionAt, systemsDiffer } from './position.ts'

/** An earlier project that is, or may be, the same work. */
export interface Alike {
  readonly reference: string
  readonly row: number
  readonly isSure: boolean
  readonly isSamePlot: boolean
  readonly isSameName: boolean
  /** How far apart they lie, where that is known; null where it is not. */
  readonly metres: number | null
  readonly years: number | null
}

interface Work {
  readonly row: number
  readonly reference: string
  readonly type: string | undefined
  readonly year: number | undefined
  readonly declaredAt: number
  readonly plot: string | undefined
  readonly name: string | undefined
  readonly position: Position | undefined
}

/** A name without spaces and punctuation, within its township. */
const plainName = (name: string, township: string): string =>
  `${township} ${name.normalize('NFKC').replace(/[\p{P}\p{S}\s]/gu, '')}`

/** Tells of a project which earlier ones are, or may be, the same work. */
export function likenessOf(
  projects: Cells,
  { radius, lookback }: { readonly radius: number; readonly lookback: number },
): (row: number) => readonly Alike[] {
  const works = Array.from({ length: projects.size }, (_, row) => workAt(projects, row))
  const near = placesOf(works, radius + systemsDiffer)
  const [plots, names] = [groupsBy(works, ({ plot }) => plot), groupsBy(works, ({ name }) => name)]
  return (row) => {
    const work = works[row] as Work
    const others = new Set([...near(work), ...plots(work), ...names(work)])
    return [...others]
      .filter((other) => other.reference !== work.reference && isBefore(other, work))
      .flatMap((other) => compared(work, other, radius, lookback))
      .sort((a, b) => (a.reference < b.reference ? -1 : 1))
  }
}

function compared(work: Work, other: Work, radius: number, lookback: number): Alike[] {
  const years = work.year === undefined || other.year === undefined ? null : Math.abs(work.year - other.year)
  const [least, most] =
    work.position && other.position ? distanceBetween(work.position, other.position) : [Infinity, Infinity]
  const isSamePlot = work.plot !== undefined && work.plot === other.plot
  const isSameName = work.name !== undefined && work.name === other.name
  const isLike = isSamePlot || isSameName
  const mayBe = isLike || least <= radius
  const isTypeKnown = work.type !== undefined && other.type !== undefined
  if (!mayBe || (isTypeKnown && work.type !== other.type) || (years !== null && years > lookback)) return []
  return [
    {
      reference: other.reference,
      row: other.row,
      isSure: isTypeKnown && years !== null && (isLike || most <= radius),
      isSamePlot,
      isSameName,
      metres: least === most && Number.isFinite(least) ? least : null,
      years,
    },
  ]
}

/** By year, then by the day of the declaration, then by number; what is not known comes last. */
function isBefore(a: Work, b: Work): boolean {
  const [year, other] = [a.year ?? Infinity, b.year ?? Infinity]
  if (year !== other) return year < other
  return a.declaredAt === b.declaredAt ? a.reference < b.reference : a.declaredAt < b.declaredAt
}

function workAt(projects: Cells, row: number): Work {
  const text = (field: string) => projects.text(field, row) ?? undefined
  const [name, township] = [text('name'), text('township')]
  return {
    row,
    reference: text('reference') ?? '',
    type: text('projectType'),
    year: projects.year('month', row) ?? undefined,
    declaredAt: projects.number('declaredAt', row) ?? Infinity,
    plot: text('plot'),
    name: name === undefined || township === undefined ? undefined : plainName(name, township),
    position: positionAt(projects, row, declared) ?? undefined,
  }
}

function groupsBy(works: readonly Work[], keyOf: (work: Work) => string | undefined) {
  const groups = new Map<string | undefined, Work[]>()
  for (const work of works) {
    const key = keyOf(work)
    if (key === undefined) continue
    const group = groups.get(key)
    if (group) group.push(work)
    else groups.set(key, [work])
  }
  return (work: Work): readonly Work[] => groups.get(keyOf(work)) ?? []
}

/** Looks up the works whose figures lie within about so many metres: those of the same square or one beside it. */
function placesOf(works: readonly Work[], metres: number): (work: Work) => readonly Work[] {
  // A degree of longitude at 60° is half one of latitude, 111 km; no works of China lie further north.
  const squareOf = ({ position }: Work): readonly [number, number] | undefined =>
    position && [
      Math.floor((position.written.longitude * 55_000) / metres),
      Math.floor((position.written.latitude * 110_000) / metres),
    ]
  const key = ([x, y]: readonly [number, number]) => `${x} ${y}`
  const squares = new Map<string, Work[]>()
  for (const work of works) {
    const square = squareOf(work)
    if (!square) continue
    const there = squares.get(key(square))
    if (there) there.push(work)
    else squares.set(key(square), [work])
  }
  return (work) => {
    const [x, y] = squareOf(work) ?? [Number.NaN, Number.NaN]
    const steps = [-1, 0, 1]
    return steps.flatMap((dx) => steps.flatMap((dy) => squares.get(key([x + dx, y + dy])) ?? []))
  }
}

/** Why an earlier project is, or may be, the same work. */
export function reasonOf({ reference, isSamePlot, isSameName, metres, years }: Alike): Phrase {
  const zh = [
    ...(isSamePlot ? ['地块相同'] : []),
    ...(isSameName ? ['名称相同'] : []),
    metres === null ? '相距不明' : `相距${metres}米`,
    years === null ? '年度不明' : `早${years}年`,
  ]
  const en = [
    ...(isSamePlot ? ['the same plot'] : []),
    ...(isSameName ? ['the same name'] : []),
    metres === null ? 'at a distance that is not known' : `${metres} metres apart`,
    years === null ? 'of a year that is not known' : `${years} years before`,
  ]
  return { zh: `${reference}：${zh.join('，')}。`, en: `${reference}: ${en.join(', ')}.` }
}
