interface Store<K, V> {
  get(key: K): V | undefined
  set(key: K, value: V): unknown
}

/** The value under `key`, made and kept where there is none yet. */
export function remember<K, V>(map: Store<K, V>, key: K, make: () => V): V {
  const found = map.get(key)
  if (found !== undefined) return found
  const made = make()
  map.set(key, made)
  return made
}

const newMap = () => new Map()

/** What goes by up to four numbers: the one before again where they are the same, else kept without a text or list made of them. */
export function byNumbers<V>(
  make: (a: number, b: number, c: number, d: number) => V,
): (a: number, b: number, c?: number, d?: number) => V {
  const known = new Map<number, Map<number, Map<number, Map<number, V>>>>()
  let last: V | undefined
  let [x, y, z, w] = [Number.NaN, 0, 0, 0]
  return (a, b, c = 0, d = 0) => {
    if (last !== undefined && a === x && b === y && c === z && d === w) return last
    const found = remember(remember(remember(known, a, newMap), b, newMap), c, newMap)
    let value = found.get(d)
    if (value === undefined) {
      value = make(a, b, c, d)
      found.set(d, value)
    }
    x = a
    y = b
    z = c
    w = d
    last = value
    return value
  }
}
