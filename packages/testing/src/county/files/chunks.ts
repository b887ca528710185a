import type { CountyRecord } from '../record.ts'
import { storiesOf } from '../stories.ts'
import { tell } from '../story/tell.ts'
import type { World } from '../world.ts'
import { bytesOf, lineOf } from './csv.ts'
import { encodingOf, pathOf } from './file.ts'
import { createWriter, type Writer } from './writer.ts'

/** A piece of a file; the pieces of one file come in its order, those of several files between each other. */
export interface FileChunk {
  readonly path: string
  readonly bytes: Uint8Array
}

interface Open {
  readonly path: string
  readonly writer: Writer
  readonly encoding: 'utf-8' | 'gb18030'
  lines: string[]
}

const linesPerChunk = 512

/** All files of a county in one pass; no more than a piece of each is held. */
export function* chunksOf(world: World): Generator<FileChunk> {
  const open = new Map<string, Open>()
  const opened = ({ table, month }: CountyRecord): Open => {
    const key = `${table} ${month}`
    let file = open.get(key)
    if (!file) {
      const writer = createWriter(table, month, world)
      const encoding = encodingOf(table, world)
      file = { path: pathOf(table, month, world), writer, encoding, lines: writer.head.map(lineOf) }
      open.set(key, file)
    }
    return file
  }
  for (const story of storiesOf(world))
    for (const record of tell(story)) {
      const file = opened(record)
      for (const row of file.writer.add(record)) file.lines.push(lineOf(row))
      if (file.lines.length >= linesPerChunk) yield taken(file)
    }
  for (const file of open.values()) {
    file.lines.push(...file.writer.foot().map(lineOf))
    yield taken(file)
  }
}

function taken(file: Open): FileChunk {
  const bytes = bytesOf(file.lines.join(''), file.encoding)
  file.lines = []
  return { path: file.path, bytes }
}
