import type { Chosen, Standing, Took } from './chosen.ts'

/** How a household and its members stand to the programmes that were decided before. */
export interface Standings {
  /** Whether the programme is among those that are decided. */
  has(programme: string): boolean
  /** Of one member, or, for null, of the household: of anybody in it for a person's benefit. */
  of(programme: string, member: string | null): Took
  /** Of several: given where one is, open where one may be; null: none of them is decided. */
  ofAny(programmes: readonly string[], member: string | null): Standing | null
  /** What the benefit comes to in a month: 0 where it is refused, null where it is not certain. */
  amountFen(programme: string, member: string | null, perHead: boolean): number | null
}

/** `chosen` has what was decided on a programme: one decision for a household's, one for each member for a person's. */
export function standingsIn(
  programmes: readonly string[],
  chosen: (programme: string) => readonly Chosen[],
): Standings {
  const has = (programme: string) => programmes.includes(programme)
  const of = (programme: string, member: string | null): Took => {
    const all = chosen(programme)
    const about = all.filter((one) => one.member === null || member === null || one.member === member)
    return { programme, member, standing: any(about.map((one) => standingOf(one, member))) }
  }
  return {
    has,
    of,
    ofAny(ids, member) {
      const known = ids.filter(has)
      return known.length === 0 ? null : any(known.map((id) => of(id, member).standing))
    },
    amountFen(programme, member, perHead) {
      const { standing } = of(programme, member)
      if (standing !== 'given') return standing === 'refused' ? 0 : null
      const [{ decision } = {}] = chosen(programme).filter(
        (one) => one.member === null || one.member === member,
      )
      const heads = decision?.members.map(({ counted }) => counted) ?? []
      const amount = decision?.amountFen ?? null
      if (!perHead || amount === null) return amount
      const counted = heads.filter((truth) => truth === 'true').length
      return heads.includes('unknown') || counted === 0 ? null : Math.floor(amount / counted + 0.5)
    },
  }
}

const any = (standings: readonly Standing[]): Standing =>
  standings.includes('given') ? 'given' : standings.includes('open') ? 'open' : 'refused'

/** A benefit of the household is that of the members who count. */
function standingOf(
  { outcome, member: own, decision: { members } }: Chosen,
  member: string | null,
): Standing {
  if (outcome === 'refused' || outcome === 'passed-over') return 'refused'
  if (own !== null || member === null) return outcome
  const counted = members.find(({ id }) => id === member)?.counted ?? 'false'
  return counted === 'false' ? 'refused' : counted === 'unknown' ? 'open' : outcome
}
