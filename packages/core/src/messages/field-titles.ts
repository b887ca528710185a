import { commonTitles } from '../findings/common-titles.ts'
import type { Phrase } from '../model/field.ts'
import { graph } from '../model/graph.ts'
import { graphTitles } from '../model/graph-titles.ts'

const { entities } = graph
const stated = (Object.keys(entities) as (keyof typeof entities)[]).filter(
  (name) => entities[name].registers.length > 0,
)

/** What the fields that records state are called, by name: as most entities call them. */
export const fieldTitles: Readonly<Record<string, Phrase>> = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ commonTitles(stated.flatMap((name) => Object.entries<Phrase>(graphTitles[name].fields))),
)
