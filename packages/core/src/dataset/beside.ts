/**
 * Keeps values with the objects they are about. For objects that live short: what a WeakMap keeps of them, V8 holds until
 * it looks through all memory, and with it all that leads from there.
 */
export class Beside<K extends object, V> extends WeakMap<K, V> {
  readonly #place = Symbol()

  override get(object: K): V | undefined {
    return (object as { readonly [place: symbol]: V })[this.#place] ?? super.get(object)
  }
  override set(object: K, value: V): this {
    const isKept = Reflect.defineProperty(object, this.#place, { value, configurable: true })
    return isKept ? this : super.set(object, value)
  }
}
