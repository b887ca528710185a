import variant from '@jitl/quickjs-wasmfile-release-sync'
import { newQuickJSWASMModuleFromVariant } from 'quickjs-emscripten-core'

/** What the last script answers in QuickJS, an engine that has the language and nothing else. */
export async function inQuickJs(...scripts: readonly string[]): Promise<unknown> {
  const engine = await newQuickJSWASMModuleFromVariant(variant)
  const context = engine.newContext()
  try {
    let answer: unknown
    for (const script of scripts) {
      const handle = context.unwrapResult(context.evalCode(script))
      answer = context.dump(handle)
      handle.dispose()
    }
    return answer
  } finally {
    context.dispose()
  }
}
