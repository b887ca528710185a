import { defineConfig, type Options } from 'tsup'
import { library } from '../../scripts/library.ts'

/** The script of the second thread: a module of its own, which only `startThreads` starts. */
const worker: Options = {
  entry: { worker: 'src/node/threads/worker.ts' },
  format: 'esm',
  target: ['es2022', 'node20'],
  treeshake: true,
  removeNodeProtocol: false,
}

const entries = library(import.meta.dirname)

export default defineConfig([...(Array.isArray(entries) ? entries : []), worker])
