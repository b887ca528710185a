#!/usr/bin/env node
import { existsSync, readdirSync } from 'node:fs'
import module from 'node:module'
import { setPriority } from 'node:os'
import { setFlagsFromString } from 'node:v8'

// The threads with which V8 optimises give way a little: on two processors the program would stand in line with them.
const threads = '/proc/self/task'
for (const id of existsSync(threads) ? readdirSync(threads).map(Number) : [])
  try {
    if (id !== process.pid) setPriority(id, 7)
  } catch (error) {
    // A system that refuses it leaves them as they are.
    if (error.code !== 'ERR_SYSTEM_ERROR') throw error
  }

// Later versions of Node keep compiled code for the next run.
module.enableCompileCache?.()

/** @param {number} bytes of functions that V8 may build into one that calls them, small ones aside */
const inline = (bytes) => setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${bytes}`)

// Nearly all code of a short run is new: what V8 makes of large functions is soon thrown away (docs/decisions/023-cold-start.md).
inline(100)
// V8's default again, for a run that takes longer.
setTimeout(() => inline(920), 10_000).unref()

// The heap for young objects grows in two steps and not in four: a short run collects less often.
setFlagsFromString('--semi-space-growth-factor=4')

const { main } = await import('../dist/main.js')

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

// Ends once all is written; V8 would first finish functions that nobody calls any more.
process.stdout.write('', () => process.stderr.write('', () => process.exit()))
