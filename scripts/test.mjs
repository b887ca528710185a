import { install } from './install.mjs'
import { node } from './run.mjs'

const installed = await install()
process.exitCode =
  installed === 0
    ? await node('node_modules/vitest/vitest.mjs', ['run', ...process.argv.slice(2)])
    : installed
