/** A list in memory that two threads share. */
export const sharedList = (length: number): Uint32Array<SharedArrayBuffer> =>
  new Uint32Array(new SharedArrayBuffer(4 * length))

/** The same numbers in such memory. */
export function sharedCopy<T extends Uint32Array | Uint16Array>(list: T): T {
  const shared = new SharedArrayBuffer(list.byteLength)
  const copy = list instanceof Uint32Array ? new Uint32Array(shared) : new Uint16Array(shared)
  copy.set(list)
  return copy as T
}

/** The bytes of one file after another in the same memory. */
export class SharedBytes {
  #memory = new SharedArrayBuffer(0)

  copy(bytes: Uint8Array): Uint8Array {
    if (bytes.buffer instanceof SharedArrayBuffer) return bytes
    if (this.#memory.byteLength < bytes.length) this.#memory = new SharedArrayBuffer(bytes.length)
    const copy = new Uint8Array(this.#memory, 0, bytes.length)
    copy.set(bytes)
    return copy
  }
}
