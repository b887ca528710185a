/** Tells many at once that a run is aborted, with one listener on its signal. */
export interface Stop {
  isAborted(): boolean
  /** Rejects with the reason of the signal as soon as it is aborted; else never settles. */
  readonly aborted: Promise<never>
  /** Calls `told` on abort, until the answer is called. */
  tell(told: (reason: unknown) => void): () => void
  /** Takes the listener off the signal. */
  close(): void
}

export function createStop(signal: AbortSignal | undefined): Stop {
  const listeners = new Set<(reason: unknown) => void>()
  let reject: (reason: unknown) => void
  const aborted = new Promise<never>((_, refuse) => {
    reject = refuse
  })
  aborted.catch(() => undefined)
  const abort = (): void => {
    reject(signal?.reason)
    for (const told of listeners) told(signal?.reason)
    listeners.clear()
  }
  if (signal?.aborted) abort()
  else signal?.addEventListener('abort', abort, { once: true })
  return {
    isAborted: () => signal?.aborted === true,
    aborted,
    tell(told) {
      listeners.add(told)
      return () => listeners.delete(told)
    },
    close: () => signal?.removeEventListener('abort', abort),
  }
}

/** Throws the reason of a signal that is aborted. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw signal.reason
}
