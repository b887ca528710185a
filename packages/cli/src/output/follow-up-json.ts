import { maskNumbers } from '@hedui/core/follow-up'
import type { Followed } from '../follow-up/follow-run.ts'

/** What came of setting a run beside what came before it, as plain data; members only for what was given. */
export function followUpData({ sources, result, unchecked, goneFromBaseline, pending }: Followed) {
  const { previous, baseline, waivers, dispositions } = result
  return {
    ...(previous && {
      previous: {
        asOf: sources.previous?.asOf,
        counts: previous.counts,
        gone: previous.compared.flatMap((each) =>
          each.state === 'gone' ? [{ fingerprint: each.fingerprint, rule: each.before.rule }] : [],
        ),
        unchecked,
      },
    }),
    ...(baseline &&
      sources.baseline && {
        baseline: {
          acceptedBy: maskNumbers(sources.baseline.acceptedBy),
          at: sources.baseline.at,
          reason: maskNumbers(sources.baseline.reason),
          counts: baseline.counts,
          gone: goneFromBaseline.map(({ fingerprint, rule }) => ({ fingerprint, rule })),
        },
      }),
    ...(waivers && {
      waivers: {
        counts: waivers.counts,
        unused: waivers.unused.map(({ fingerprint, reason, approvedBy, approvedAt, expires }) => ({
          fingerprint,
          reason: maskNumbers(reason),
          approvedBy: maskNumbers(approvedBy),
          approvedAt,
          expires,
        })),
      },
    }),
    ...(dispositions && { dispositions }),
    pending,
  }
}
