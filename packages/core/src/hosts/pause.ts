interface Engine {
  readonly scheduler?: { yield?(): Promise<void> }
  setImmediate?(run: () => void): unknown
  readonly MessageChannel?: new () => {
    readonly port1: { onmessage: (() => void) | null; close(): void }
    readonly port2: { postMessage(message: null): void }
  }
  setTimeout?(run: () => void, ms: number): unknown
}

/** Lets the event loop turn once, by whatever the JavaScript engine has for it; a bare one has only promises. */
export function pause(): Promise<void> {
  const engine = globalThis as unknown as Engine
  if (typeof engine.scheduler?.yield === 'function') return engine.scheduler.yield()
  return new Promise((resume) => {
    if (engine.setImmediate) engine.setImmediate(resume)
    else if (engine.MessageChannel) {
      const { port1, port2 } = new engine.MessageChannel()
      port1.onmessage = () => {
        port1.close()
        resume()
      }
      port2.postMessage(null)
    } else if (engine.setTimeout) engine.setTimeout(resume, 0)
    else resume()
  })
}
