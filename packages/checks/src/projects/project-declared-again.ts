import { type DetectorGiven, defineDetector, type Hit } from '@hedui/core'
import { cellsOf, rowsBy } from '../cells.ts'
import { metres, years } from '../option.ts'
import { type Alike, likenessOf, reasonOf } from './alike.ts'
import { fraudulentProject, yearlyPlan } from './law.ts'

/** A project of the same type and place, plot or name as one of the years before. */
export const projectDeclaredAgain = defineDetector({
  id: 'project-declared-again',
  number: 'J01',
  version: '1',
  title: { zh: '项目重复申报', en: 'Project declared again' },
  description: {
    zh: '年限内已有同类工程：位置在限定半径以内，或者地块相同，或者同一乡镇内名称相同（不计空格、标点）。不同坐标系换算为WGS-84后比较；坐标系未注明而可能在半径以内的，无法判断。只有地块相同的作拦截。',
    en: 'Within the years looked back there is a project of the same type that lies within the radius, has the same plot, or the same name in the same township (spaces and punctuation aside). Positions of different coordinate systems are compared in WGS-84; where a system is not declared and the works may lie within the radius, there is no verdict. Only an equal plot blocks.',
  },
  needs: [['projects']],
  severity: 'block',
  options: {
    radius: metres({ title: { zh: '半径', en: 'radius' }, default: 50, source: 'design' }),
    lookback: years({ title: { zh: '回溯年限', en: 'years looked back' }, default: 5, source: 'design' }),
  },
  facts: {
    name: { type: 'text' },
    earlier: { type: 'text' },
    metres: { type: 'count' },
  },
  message: {
    zh: '{name}与此前申报的{earlier}疑为同一工程[metres:，两处相距{metres}米]。',
    en: '{name} may be the same work as {earlier}, which was declared before[metres:, {metres} metre[+metres:s] away].',
  },
  basis: [yearlyPlan, fraudulentProject],
  innocent: [
    { zh: '同一工程的维修养护', en: 'repair of the same work' },
    { zh: '定位漂移，相邻的另一工程', en: 'a position that was off; another work nearby' },
    { zh: '分期实施的同一工程', en: 'one work carried out in several stages' },
  ],
  next: [
    {
      zh: '到现场核对是否同一工程，查阅前一项目的验收与拨款资料；重复的不予立项。',
      en: 'See on site whether it is the same work, and look at the acceptance and payments of the earlier project; do not approve it twice.',
    },
  ],
  *detect({ dataset, options }: DetectorGiven): Iterable<Hit> {
    const projects = cellsOf(dataset, 'project')
    const likeness = likenessOf(projects, {
      radius: Number(options.radius),
      lookback: Number(options.lookback),
    })
    for (const [reference, rows] of rowsBy(projects, 'reference')) {
      const [row] = rows as readonly [number]
      const found = onceEach(rows.flatMap(likeness))
      const sure = found.filter(({ isSure }) => isSure)
      const told = sure.length > 0 ? sure : found
      if (told.length === 0) continue
      const exact = sure.some(({ isSamePlot }) => isSamePlot)
      const apart = told.flatMap(({ metres: each }) => each ?? [])
      const cost = projects.number('plannedAmount', row)
      yield {
        about: { entity: 'project', row, field: 'reference' },
        per: [reference],
        tier: exact ? 'B' : 'C',
        exact,
        result: sure.length > 0 ? 'true' : 'unknown',
        ...(typeof cost === 'number' && { amountAtRisk: { fen: cost, basis: 'upper-bound' } }),
        facts: {
          name: projects.text('name', row) ?? null,
          earlier: told.map(({ reference: other }) => other).sort(),
          metres: apart.length > 0 ? Math.min(...apart) : null,
        },
        evidence: [row, ...told.map((other) => other.row)].map((each) => ({ entity: 'project', row: each })),
        because: told.map(reasonOf),
      }
    }
  },
})

/** Each earlier project once: as surely and as near as any of its rows says. */
const onceEach = (found: readonly Alike[]): readonly Alike[] => {
  const farthestFirst = [...found].sort(
    (a, b) => Number(a.isSure) - Number(b.isSure) || (b.metres ?? Infinity) - (a.metres ?? Infinity),
  )
  const nearest = new Map(farthestFirst.map((each) => [each.reference, each]))
  return [...nearest.values()].sort((a, b) => (a.reference < b.reference ? -1 : 1))
}
