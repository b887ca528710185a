/** Memory that two threads share; what one file needed serves the next. */
export class SharedMemory {
  #bytes = new SharedArrayBuffer(0)
  #free: SharedArrayBuffer[] = []
  #used: SharedArrayBuffer[] = []

  /** The bytes in shared memory, in the place of those that were copied before. */
  copy(bytes: Uint8Array): Uint8Array {
    if (bytes.buffer instanceof SharedArrayBuffer) return bytes
    if (this.#bytes.byteLength < bytes.length) this.#bytes = new SharedArrayBuffer(bytes.length)
    const copy = new Uint8Array(this.#bytes, 0, bytes.length)
    copy.set(bytes)
    return copy
  }

  /** A list of so many numbers, whatever they are, until `release`. */
  list(length: number): Uint32Array<SharedArrayBuffer> {
    const size = 4 * length
    const fitting = this.#free.filter(({ byteLength }) => byteLength >= size)
    const [memory = new SharedArrayBuffer(size)] = fitting.sort((a, b) => a.byteLength - b.byteLength)
    this.#free = this.#free.filter((one) => one !== memory)
    this.#used.push(memory)
    return new Uint32Array(memory, 0, length)
  }

  /** Nobody looks any more at the lists that were given out; the next file has those and no others. */
  release(): void {
    if (this.#used.length > 0) this.#free = this.#used
    this.#used = []
  }
}

/** The same numbers in shared memory. */
export function sharedCopy<T extends Uint32Array | Uint16Array>(list: T): T {
  const shared = new SharedArrayBuffer(list.byteLength)
  const copy = list instanceof Uint32Array ? new Uint32Array(shared) : new Uint16Array(shared)
  copy.set(list)
  return copy as T
}
