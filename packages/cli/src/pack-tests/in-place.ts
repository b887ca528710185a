import { type DecideOptions, type Programme, type ProgrammeOverlay, programmeIn } from '@hedui/core/decide'
import { monthOfDate } from '@hedui/core/values'
import type { ProgrammeCase } from '@hedui/testing'
import type { Tried } from './outcome.ts'

/** A programme as it is where and when some cases are. */
export interface InPlace {
  readonly programme: Programme
  readonly cases: readonly ProgrammeCase[]
}

const there = ({ asked }: ProgrammeCase, options: DecideOptions) => {
  const { region, month, asOf } = { ...options, ...asked }
  return { region, month: month ?? monthOfDate(asOf) }
}

/** The programme with the overlays that are in force for each case: of each version the cases that it is for. */
export function inPlaces(
  programme: Programme,
  overlays: readonly ProgrammeOverlay[],
  cases: readonly ProgrammeCase[],
  options: DecideOptions,
): readonly InPlace[] {
  const found = new Map<string, { programme: Programme; cases: ProgrammeCase[] }>()
  for (const each of cases) {
    const laid = programmeIn(programme, overlays, there(each, options))
    const known = found.get(laid.version) ?? { programme: laid, cases: [] }
    known.cases.push(each)
    found.set(laid.version, known)
  }
  return found.size > 0 ? [...found.values()] : [{ programme, cases: [] }]
}

/** That each overlay is in force for some case. */
export const laidOver = (
  programme: Programme,
  own: readonly ProgrammeOverlay[],
  cases: readonly ProgrammeCase[],
  options: DecideOptions,
): readonly Tried[] =>
  own
    .filter(({ programme: of }) => of === programme.id)
    .map((overlay): Tried => {
      const isLaid = cases.some(
        (each) => programmeIn(programme, [overlay], there(each, options)) !== programme,
      )
      return {
        title: `lays overlay ${overlay.id}`,
        place: null,
        complaints: isLaid ? [] : ['no case lies where and when it is in force'],
      }
    })

/** Whether a mistake is made in what overlays say, by its place in the programme. */
export const isOfOverlay =
  (own: readonly ProgrammeOverlay[]) =>
  (id: string): boolean =>
    own.some(({ facts = {}, conditions = {}, roundings = {} }) =>
      Object.entries({ facts, conditions, roundings }).some(([part, named]) =>
        Object.keys(named).some((name) => id.startsWith(`${part}.${name}.`)),
      ),
    )
