import type { AmountCurve, Notch } from '@hedui/core/decide'
import { element, text } from './svg.ts'

export interface CurveLooks {
  readonly lang: 'zh' | 'en'
  /** What the picture is about, such as the programme’s name. */
  readonly title: string
}

const [WIDTH, HEIGHT, MARGIN] = [640, 400, 64]
const words = {
  zh: {
    ...{ income: '月收入（元）', amount: '月金额（元）', before: '调整前', after: '调整后' },
    notch: (yuan: string, from: string, to: string) => `收入${yuan}元处由${from}元变为${to}元`,
    none: '没有断点',
  },
  en: {
    ...{ income: 'income a month (yuan)', amount: 'amount a month (yuan)', before: 'before', after: 'after' },
    notch: (yuan: string, from: string, to: string) => `at an income of ${yuan} from ${from} to ${to} yuan`,
    none: 'no jumps',
  },
} as const

const yuan = (fen: number): string => (fen / 100).toFixed(2)

/**
 * The amount over income before and after a reform as a picture that can be read aloud: told apart by dashes as well
 * as by colour, every jump marked and named. The same bytes for the same curves.
 */
export function curvesSvg(before: AmountCurve, after: AmountCurve, { lang, title }: CurveLooks): string {
  const say = words[lang]
  const points = [...before.points, ...after.points]
  const most = (values: readonly number[]) => Math.max(1, ...values)
  const [widest, highest] = [
    most(points.map(({ incomeFen }) => incomeFen)),
    most(points.map(({ amountFen }) => amountFen ?? 0)),
  ]
  const x = (fen: number) => Math.round(MARGIN + (fen / widest) * (WIDTH - 2 * MARGIN))
  const y = (fen: number) => Math.round(HEIGHT - MARGIN - (fen / highest) * (HEIGHT - 2 * MARGIN))
  const named = ({ incomeFen, beforeFen, afterFen }: Notch) =>
    say.notch(yuan(incomeFen), yuan(beforeFen), yuan(afterFen))
  const side = (
    curve: AmountCurve,
    name: string,
    look: Readonly<Record<string, string>>,
    at: number,
  ): string[] => [
    element('path', { d: lineOf(curve), fill: 'none', 'stroke-width': '2', ...look }),
    ...curve.notches.map((notch) =>
      element(
        'circle',
        { cx: x(notch.incomeFen), cy: y(notch.beforeFen), r: 5, fill: 'white', 'stroke-width': '2', ...look },
        element('title', {}, text(`${name}${lang === 'zh' ? '：' : ': '}${named(notch)}`)),
      ),
    ),
    element('path', { d: `M${WIDTH - MARGIN - 110} ${at - 4}h30`, 'stroke-width': '2', ...look }),
    element('text', { x: WIDTH - MARGIN - 70, y: at }, text(name)),
  ]
  const told = (curve: AmountCurve, name: string) =>
    `${name}${lang === 'zh' ? '：' : ': '}${curve.notches.map(named).join(lang === 'zh' ? '；' : '; ') || say.none}`
  return `${element(
    'svg',
    {
      ...{ xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', lang },
      ...{ 'aria-labelledby': 'title desc', 'font-family': 'sans-serif', 'font-size': 13 },
    },
    element('title', { id: 'title' }, text(title)),
    element('desc', { id: 'desc' }, text(`${told(before, say.before)}. ${told(after, say.after)}.`)),
    element('rect', { width: WIDTH, height: HEIGHT, fill: 'white' }),
    element('path', {
      d: `M${x(0)} ${y(highest)}V${y(0)}H${x(widest)}`,
      fill: 'none',
      stroke: '#333',
    }),
    ...[0, 0.5, 1].flatMap((part) => [
      element(
        'text',
        { x: x(widest * part), y: y(0) + 20, 'text-anchor': 'middle' },
        text(yuan(Math.round(widest * part))),
      ),
      element(
        'text',
        { x: x(0) - 6, y: y(highest * part) + 4, 'text-anchor': 'end' },
        text(yuan(Math.round(highest * part))),
      ),
    ]),
    element('text', { x: WIDTH / 2, y: HEIGHT - 14, 'text-anchor': 'middle' }, text(say.income)),
    element('text', { x: 8, y: 24 }, text(say.amount)),
    ...side(before, say.before, { stroke: '#b35900', 'stroke-dasharray': '6 4' }, 24),
    ...side(after, say.after, { stroke: '#00558c' }, 42),
  )}\n`

  /** Where an amount is not certain the line is broken; a jump is drawn where it is. */
  function lineOf({ points: all, notches }: AmountCurve): string {
    const corners = notches.flatMap(({ incomeFen, beforeFen, afterFen }) => [
      { incomeFen, amountFen: beforeFen },
      { incomeFen: incomeFen + 1, amountFen: afterFen },
    ])
    let pen = 'M'
    return [...all, ...corners]
      .sort((a, b) => a.incomeFen - b.incomeFen)
      .flatMap(({ incomeFen, amountFen }) => {
        if (amountFen === null) pen = 'M'
        const step = amountFen === null ? [] : [`${pen}${x(incomeFen)} ${y(amountFen)}`]
        if (amountFen !== null) pen = 'L'
        return step
      })
      .join('')
  }
}
