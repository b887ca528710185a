import { constant, type graph, type NamedFigure, parameter, type Row, type Term } from '@hedui/core'
import { figures } from './figures.ts'

/** A line of a roll. */
export type Line = Row<typeof graph.entities, 'enrolment'>

/** The figures in force in a month. */
export interface InForce {
  readonly fen: { readonly [K in keyof typeof figures]: Term<'fen'> }
  count(figure: NamedFigure): Term<'count'>
  /** The standard of a kind, and how many months it is for. */
  standard(kind: string): { readonly amount: Term<'fen'>; readonly months: Term<'count'> }
}

export function inForce(on: Term<'month'>): InForce {
  const fen = (figure: NamedFigure) => parameter('fen', figure.id, { on })
  return {
    fen: Object.fromEntries(
      Object.entries(figures).map(([name, figure]) => [name, fen(figure)]),
    ) as InForce['fen'],
    count: (figure) => parameter('count', figure.id, { on }),
    standard(kind) {
      const at = { on, kind: constant('code', kind) }
      return {
        amount: parameter('fen', figures.standard.id, at),
        months: parameter('count', `${figures.standard.id}.months`, at),
      }
    },
  }
}
