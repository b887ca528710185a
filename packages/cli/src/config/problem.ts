/** What is wrong at one place of a configuration; `at` is the path, such as `options.vehicle-owner`. */
export interface ConfigProblem {
  readonly at: string
  readonly code:
    | 'key'
    | 'missing'
    | 'type'
    | 'value'
    | 'day'
    | 'division'
    | 'short'
    | 'rule'
    | 'option'
    | 'twice'
    | 'blocks'
    | 'pack-file'
    | 'pack-kind'
    | 'one-of'
    | 'detector'
  /** The key or value found, where it can be shown. */
  readonly found?: string
  /** What stands there instead of what could. */
  readonly near?: readonly string[]
  readonly known?: readonly string[]
  /** Of `type`: the kind of value. */
  readonly expected?: string
  /** Of `short`: the least number of characters. */
  readonly minimum?: number
}
