import type { Adapter } from '../adapter/adapter.ts'
import { viewOf } from '../form/view.ts'
import { type HeadingRows, headingRows } from '../layout/heading-rows.ts'
import type { Sheet } from '../readers/book.ts'
import { type KnownHeadings, knownHeadings } from './known-headings.ts'

/** A sheet as an adapter sees it, where one of its headings stands there. */
export interface View {
  readonly adapter: Adapter
  readonly view: Sheet
  /** Where headings may stand that mean anything to any adapter. */
  readonly places: readonly HeadingRows[]
}

/** A sheet as those adapters see it of which a heading stands there. */
export function viewsOf(sheet: Sheet, adapters: readonly Adapter[]): View[] {
  const seen = new Map<Sheet, Places>()
  const known = knownHeadings(adapters)
  return adapters.flatMap((adapter) => {
    const view = viewOf(sheet, adapter)
    if (view === null) return []
    const found = seen.get(view) ?? placesIn(view, known)
    seen.set(view, found)
    return found.readers.has(adapter) ? { adapter, ...found } : []
  })
}

interface Places extends Omit<View, 'adapter'> {
  readonly readers: ReadonlySet<Adapter>
}

function placesIn(view: Sheet, known: KnownHeadings): Places {
  const readers = new Set<Adapter>()
  const places = headingRows(view, known.mayStandOn).filter(({ headings }) =>
    known.addReaders(headings, readers),
  )
  return { view, places, readers }
}
