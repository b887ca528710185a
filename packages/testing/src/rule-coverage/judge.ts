import { complain } from '../suites/broken-promise.ts'
import type { RuleCoverage } from './coverage.ts'
import { type Gap, gapsOf } from './gaps.ts'

/** What no case can show, such as `all[0]: never unknown`, after the rule where there are several; each with the reason. */
export type Unseen = Readonly<Record<string, string>>

/** Throws where a comparison was not seen in every way and that is not listed, or where what is listed was seen. */
export function judgeCoverage(rules: readonly RuleCoverage[], unseen: Unseen = {}): void {
  const named = rules.length > 1
  const gaps = gapsOf(rules).map((gap) => `${named ? `${gap.rule}: ` : ''}${idOf(gap)}`)
  complain('every comparison was seen true, false and unknown, and deciding alone', [
    ...gaps.filter((gap) => !Object.hasOwn(unseen, gap)),
    ...Object.keys(unseen)
      .filter((gap) => !gaps.includes(gap))
      .map((gap) => `listed as unseen, but seen: ${gap}`),
  ])
}

const idOf = ({ place, never }: Gap): string => `${place === '' ? '' : `${place}: `}never ${never}`
