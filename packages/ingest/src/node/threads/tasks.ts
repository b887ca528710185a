const FREE = 0
const OURS = 1
const THEIRS = 2
const DONE = 3
const FAILED = 4

/** States for so many tasks, none of which anybody has taken. */
export const freshStates = (tasks: number): Int32Array<SharedArrayBuffer> =>
  new Int32Array(new SharedArrayBuffer(4 * tasks))

/** The first thread takes a task, going from the front. */
export const takeOurs = (states: Int32Array, task: number): boolean =>
  Atomics.compareExchange(states, task, FREE, OURS) === FREE

/** The other thread takes a task, going from the back. */
export const takeTheirs = (states: Int32Array, task: number): boolean =>
  Atomics.compareExchange(states, task, FREE, THEIRS) === FREE

/** Says what became of a task of the other thread. */
export function finish(states: Int32Array, task: number, isDone: boolean): void {
  Atomics.store(states, task, isDone ? DONE : FAILED)
  Atomics.notify(states, task)
}

/** Waits so many milliseconds for a task that the other thread has taken; `lost` where it does not answer. */
export function outcome(states: Int32Array, task: number, patience: number): 'done' | 'failed' | 'lost' {
  Atomics.wait(states, task, THEIRS, patience)
  const state = Atomics.load(states, task)
  if (state === DONE) return 'done'
  return state === FAILED ? 'failed' : 'lost'
}
