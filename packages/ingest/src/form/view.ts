import type { Adapter } from '../adapter/adapter.ts'
import type { Sheet } from '../readers/book.ts'

/** A sheet as an adapter sees it: as it is, or in the shape that the adapter declares; null where it has another. */
export const viewOf = (sheet: Sheet, { form }: Adapter): Sheet | null =>
  form === null ? sheet : (sheet.shaped?.(form) ?? null)
