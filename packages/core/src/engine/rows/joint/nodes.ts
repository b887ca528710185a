/** Nodes that say the same as one object, so that what is found of one is found of all. */
export class Nodes {
  readonly #known = new Map<string, object>()
  readonly #numbers = new WeakMap<object, number>()
  #next = 0

  /** The node that says what `node` says, whose parts are such nodes themselves. */
  one<N extends object>(node: N): N {
    const text = JSON.stringify(node, (_, part: unknown) => {
      const number = typeof part === 'object' && part !== null ? this.#numbers.get(part) : undefined
      return number === undefined ? part : { '#': number }
    })
    const known = this.#known.get(text)
    if (known) return known as N
    this.#known.set(text, node)
    this.#numbers.set(node, this.#next++)
    return node
  }
}
