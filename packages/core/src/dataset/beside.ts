/**
 * Keeps values with the objects they are about. For objects that live short: what a WeakMap keeps of them, V8 holds until
 * it looks through all memory, and with it all that leads from there.
 */
export class Beside<K extends object, V> {
  readonly #place = Symbol()
  readonly #frozen = new WeakMap<K, V>()

  get(object: K): V | undefined {
    return (object as { readonly [place: symbol]: V })[this.#place] ?? this.#frozen.get(object)
  }
  set(object: K, value: V): void {
    if (!Reflect.defineProperty(object, this.#place, { value, configurable: true }))
      this.#frozen.set(object, value)
  }
}
