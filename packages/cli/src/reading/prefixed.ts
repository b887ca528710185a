import type { ReadResult } from '@hedui/ingest'

/** The same result with `folder/` before every file. */
export function prefixed({ batches, files, issues }: ReadResult, folder: string): ReadResult {
  const within = <T extends { readonly file: string }>(item: T): T => ({
    ...item,
    file: `${folder}/${item.file}`,
  })
  return {
    batches: batches.map((batch) => ({ ...batch, source: within(batch.source) })),
    files: files.map(within),
    issues: issues.map(within),
  }
}
