import type { ConfigProblem } from '../config/problem.ts'

type Say<F> = (facts: F) => string

/** Why a request over `hedui serve` was not answered. */
export interface ServeRefusalWords {
  readonly 'serve.utf8': Say<{ bytes: number }>
  readonly 'serve.json': Say<{ bytes: number }>
  readonly 'serve.line-too-long': Say<{ limit: number }>
  readonly 'serve.message': Say<{ missing: readonly string[]; extra: readonly string[] }>
  readonly 'serve.version': Say<{ found: string; known: readonly number[] }>
  readonly 'serve.type': Say<{ found: string; near: readonly string[]; known: readonly string[] }>
  readonly 'serve.id': Say<{ found: string | number }>
  readonly 'serve.body': Say<{ type: string; problems: readonly ConfigProblem[] }>
  readonly 'serve.cancelled': Say<object>
  readonly 'serve.closing': Say<object>
  readonly 'serve.configure': Say<object>
  readonly 'serve.no-registers': Say<object>
  readonly 'serve.as-of': Say<{ found: string | null }>
  readonly 'serve.finding': Say<{ found: string }>
  readonly 'serve.upload': Say<{ found: string; known: readonly string[] }>
  readonly 'serve.upload-full': Say<{ held: number; limit: number }>
  readonly 'serve.unexpected': Say<{ message: string }>
}

/** What `hedui serve` says. */
export interface ServeWords {
  readonly help: Readonly<Record<'serve' | 'stdio', string>>
  /** Sentences in place of those that speak of options of the command line, by code. */
  readonly instead: {
    readonly 'no-config': Say<{ path: string }>
    readonly 'two-configs': Say<{ paths: readonly string[] }>
    readonly 'only-off': Say<{ rule: string; reason: string }>
    readonly 'pack-code': Say<{ path: string; pack: string }>
    readonly programme: Say<{ found: string | null; known: readonly string[] }>
  }
  /** What a host does about an error, by code. */
  readonly remedies: Readonly<Record<string, string>>
  /** Of every other code. */
  readonly remedy: string
}
