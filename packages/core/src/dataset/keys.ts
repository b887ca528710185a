import { remember } from './remember.ts'

/** Numbers the keys of one entity as they are met. */
export interface Keys {
  readonly list: readonly string[]
  row(key: string): number
}

export function createKeys(): Keys {
  const list: string[] = []
  const rows = new Map<string, number>()
  return { list, row: (key) => remember(rows, key, () => list.push(key) - 1) }
}
