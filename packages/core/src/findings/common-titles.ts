import { remember } from '../dataset/remember.ts'
import type { Phrase } from '../model/field.ts'

/** What is called what, where one name has several titles: the commonest of each; of equals the first. */
export function commonTitles(called: Iterable<readonly [name: string, title: Phrase]>): Map<string, Phrase> {
  const counts = new Map<string, Map<string, { readonly title: Phrase; times: number }>>()
  for (const [name, title] of called) {
    const titles = remember(counts, name, () => new Map())
    remember(titles, title.zh, () => ({ title, times: 0 })).times += 1
  }
  const commonest = (titles: ReadonlyMap<string, { readonly title: Phrase; readonly times: number }>) =>
    [...titles.values()].reduce((best, each) => (each.times > best.times ? each : best)).title
  return new Map([...counts].map(([name, titles]) => [name, commonest(titles)]))
}
