import { complain } from '../suites/broken-promise.ts'

/** A broken promise where two plain values differ; an infinity or NaN is written out. */
export function same(found: unknown, expected: unknown, what: string): void {
  const [is, ought] = [written(found), written(expected)]
  if (is !== ought) complain(what, [`sought ${ought}`, `found  ${is}`])
}

const written = (value: unknown): string =>
  JSON.stringify(value, (_, v: unknown) =>
    typeof v === 'number' && !Number.isFinite(v) ? String(v) : v === undefined ? 'undefined' : v,
  )
