import { zipSync } from 'fflate'
import { defaultLimits, type Limits } from '../readers/limits.ts'
import { Unreadable, within } from '../readers/unreadable.ts'
import { unzip } from '../readers/zip/unzip.ts'
import { descriptorIn } from './descriptor.ts'
import { descriptorPath, type PackageFile } from './package-file.ts'
import { refuse, refuseBeyond } from './refuse.ts'

/** A package as one file; every entry is of 1980-01-01, as there is no clock. */
export const zipPackage = (files: readonly PackageFile[]): Uint8Array =>
  zipSync(Object.fromEntries(files.map(({ path, bytes }) => [path, bytes])), { mtime: '1980-01-01T00:00:00' })

/** Whether bytes are a zip with a package of ours in it. */
export function isPackageZip(bytes: Uint8Array, limits?: Partial<Limits>): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false
  try {
    const found = unzip(bytes, (name) => name === descriptorPath, { ...defaultLimits, ...limits })
    const descriptor = found.get(descriptorPath)
    return descriptor !== undefined && descriptorIn(descriptor) !== null
  } catch (error) {
    if (error instanceof Unreadable) return false
    throw error
  }
}

/**
 * The files of a zipped package, unpacked within limits. Errors: `package.limit`; `package.descriptor` where the
 * bytes are no sound zip.
 */
export function unzipPackage(bytes: Uint8Array, limits?: Partial<Limits>): PackageFile[] {
  const most = { ...defaultLimits, ...limits }
  try {
    within(most, 'fileBytes', bytes.length)
    return Array.from(
      unzip(bytes, () => true, most),
      ([path, content]) => ({ path, bytes: content }),
    )
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    if (error.code === 'file.limit') throw refuseBeyond(error.facts)
    throw refuse('package.descriptor', { found: `no zip (${String(error.facts.reason)})` })
  }
}
