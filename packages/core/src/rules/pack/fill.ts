import type { Check } from '../../checks/check.ts'
import type { Condition } from '../../expression/node.ts'
import { expand, type Shared } from '../check/shared.ts'
import type { Kind } from '../kind.ts'
import type { Parted } from './code.ts'
import { withCodeTitles } from './code-titles.ts'
import { fillOverlay, fillProgramme } from './fill-programme.ts'
import type { Looked } from './look.ts'
import type { LoadedPack, Pack } from './pack.ts'

/** A check as a pack may write it: what `defineCheck` fills in may be left out. */
type Written = Omit<Check, 'severities' | 'tier' | 'options' | 'facts' | 'stake'> & {
  readonly severities?: Check['severities']
  readonly tier: Check['tier'] | Check['tier']['otherwise']
  readonly options?: Check['options']
  readonly facts: Readonly<Record<string, { readonly node: Check['facts'][string]['node'] }>>
  readonly stake?: Omit<Check['stake'], 'amount'> & {
    readonly amount?: {
      readonly fen: string
      readonly take?: 'sum' | 'max' | 'excess'
      readonly exact?: Condition
    }
  }
}

function fillCheck(raw: unknown, shared: Shared, kinds: ReadonlyMap<string, Kind>): Check {
  const check = raw as Written
  const whole = <T>(node: T): T => expand(node, shared)
  const { tier, stake: { amount, ...stake } = {} } = check
  return {
    ...check,
    options: check.options ?? {},
    facts: Object.fromEntries(
      Object.entries(check.facts).map(([fact, { node }]) => [
        fact,
        { type: (kinds.get(fact) as Kind).type, node: whole(node) },
      ]),
    ),
    ...withCodeTitles(check),
    conditions: whole(check.conditions),
    severities: (check.severities ?? []).map(({ severity, when }) => ({ severity, when: whole(when) })),
    tier:
      typeof tier === 'string'
        ? { otherwise: tier }
        : { ...tier, ...(tier.when && { when: { ...tier.when, holds: whole(tier.when.holds) } }) },
    stake: {
      ...stake,
      ...(amount && {
        amount: { take: 'sum', ...amount, ...(amount.exact && { exact: whole(amount.exact) }) },
      }),
    },
    evidence: whole(check.evidence),
  }
}

/** A pack without errors, as it is run. */
export function fillPack(
  { data, detectors, hostFacts }: Parted,
  {
    shared,
    kinds,
    programmeKinds,
    overlayKinds,
  }: Pick<Looked, 'shared' | 'kinds' | 'programmeKinds' | 'overlayKinds'>,
): LoadedPack {
  const {
    id,
    version,
    title,
    checks = [],
    conditions = {},
    parameters = [],
    catalogue = [],
    programmes = [],
    overlays = [],
  } = data as Pack
  const filled = frozen({
    id,
    version,
    title,
    checks: checks.map((check, i) => fillCheck(check, shared, kinds[i] ?? new Map())),
    conditions,
    parameters,
    catalogue,
    programmes: programmes.map((programme, i) =>
      fillProgramme(programme, shared, programmeKinds[i] ?? new Map()),
    ),
    overlays: overlays.map((overlay, i) => fillOverlay(overlay, shared, overlayKinds[i] ?? new Map())),
  })
  return Object.freeze({
    ...filled,
    detectors: (detectors ?? []) as LoadedPack['detectors'],
    hostFacts: (hostFacts ?? {}) as LoadedPack['hostFacts'],
  })
}

/** A copy that nobody can change, so that what was looked through stays what is run. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  const copy = Array.isArray(value)
    ? value.map(frozen)
    : Object.fromEntries(Object.entries(value).map(([key, part]) => [key, frozen(part)]))
  return Object.freeze(copy) as T
}
