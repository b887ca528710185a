import { createDataset, type HostRecord } from '@hedui/core'
import { refusal } from '../../refusal.ts'
import type { ResultOf } from '../protocol/answer.ts'
import { limits } from '../protocol/limits.ts'
import type { BodyOf } from '../protocol/request.ts'
import type { Turn } from '../session/turn.ts'
import { addRecords, countRecords, hostRecords } from './records.ts'

/** Keeps a part of the records of a later load; a part with a mistake is refused whole. */
export function upload({ name, records }: BodyOf<'upload'>, { state }: Turn): ResultOf<'upload'> {
  const { uploads } = state
  const part = hostRecords(records)
  const size = (all: ReadonlyMap<string, HostRecord[]>) => countRecords(Object.fromEntries(all))
  const held = [...uploads.values()].reduce((sum, each) => sum + size(each), 0)
  if (held + countRecords(part) > limits.uploadedRecords)
    throw refusal('serve.upload-full', { held, limit: limits.uploadedRecords })
  createDataset({ records: part })
  const whole = uploads.get(name) ?? new Map<string, HostRecord[]>()
  addRecords(whole, part)
  uploads.set(name, whole)
  return { name, records: size(whole) }
}
