/** Every choice of one item from each list. */
export function* product<T>([list, ...others]: readonly (readonly T[])[]): Generator<readonly T[]> {
  if (!list) yield []
  else for (const item of list) for (const rest of product(others)) yield [item, ...rest]
}

/** Every choice of `size` items, in order. */
export function* combinations<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  if (size === 0) yield []
  else
    for (const [i, item] of items.entries())
      for (const rest of combinations(items.slice(i + 1), size - 1)) yield [item, ...rest]
}

/** Every order of items. */
export function* orders<T>(items: readonly T[]): Generator<readonly T[]> {
  if (items.length === 0) yield []
  for (const [i, item] of items.entries())
    for (const rest of orders([...items.slice(0, i), ...items.slice(i + 1)])) yield [item, ...rest]
}

export function* first<T>(count: number, items: Iterable<T>): Generator<T> {
  let left = count
  for (const item of items) {
    if (left-- <= 0) return
    yield item
  }
}
