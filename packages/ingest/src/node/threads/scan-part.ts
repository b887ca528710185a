import { counted } from '../../readers/text/counted.ts'
import { Scanner } from '../../readers/text/scan.ts'
import type { ScanJob, ScanResult } from './jobs.ts'

/** Scans one part of a text, as if a record began where the part does, and counts its bytes. */
export function scanPart({ bytes, delimiter, limits, ends }: ScanJob, task: number): ScanResult {
  const [begin, end] = [ends[task] as number, ends[task + 1] as number]
  const scanner = new Scanner(bytes, begin, delimiter, limits, end - begin)
  scanner.run(end)
  return { part: scanner.part(), counted: counted(bytes.subarray(begin, end), task === 0) }
}
