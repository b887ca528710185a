#!/usr/bin/env node
import { main } from '../dist/main.js'

process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(process.exitCode)
})

process.exitCode = await main(process.argv.slice(2), {
  get stdin() {
    return process.stdin
  },
  onStop: (stop) => {
    for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, stop)
  },
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
})
