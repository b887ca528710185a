import { divisionContains } from '@hedui/core/values'
import type { Config } from './schema.ts'

/** Where and when a run is: its division code and business day. */
export interface PlaceAndDay {
  readonly region?: string | undefined
  readonly asOf: string
}

/** The settings that hold for a place and day: those of `local` that apply go before the general ones, of several the last. */
export function localised(config: Config, here: PlaceAndDay): Omit<Config, 'local'> {
  const { local = [], ...general } = config
  const apply = local.filter((settings) => applies(settings, here))
  if (apply.length === 0) return general
  const options = { ...general.options }
  for (const settings of apply)
    for (const [rule, values] of Object.entries(settings.options ?? {}))
      options[rule] = { ...options[rule], ...values }
  return {
    ...general,
    options,
    severities: Object.assign({}, general.severities, ...apply.map(({ severities }) => severities)),
    off: Object.assign({}, general.off, ...apply.map(({ off }) => off)),
  }
}

type Local = NonNullable<Config['local']>[number]

/** Settings of an area apply nowhere where the place of the run is not known. */
const applies = ({ area, from, to }: Local, { region, asOf }: PlaceAndDay): boolean =>
  (area === undefined || (region !== undefined && divisionContains(area, region))) &&
  (from === undefined || from <= asOf) &&
  (to === undefined || asOf < to)
