import { unzipSync, zipSync } from 'fflate'
import { descriptorIn } from './descriptor.ts'
import { descriptorPath, type PackageFile } from './package-file.ts'
import { refuse } from './refuse.ts'

/** Bytes that a package may take unpacked. */
const most = 2 ** 30

/** A package as one file; every entry is of 1980-01-01, as there is no clock. */
export const zipPackage = (files: readonly PackageFile[]): Uint8Array =>
  zipSync(Object.fromEntries(files.map(({ path, bytes }) => [path, bytes])), { mtime: '1980-01-01T00:00:00' })

/** Whether bytes are a zip with a package of ours in it. */
export function isPackageZip(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false
  const found = unpacked(bytes, (name) => name === descriptorPath)[descriptorPath]
  return found !== undefined && descriptorIn(found) !== null
}

/** The files of a zipped package. Errors: `package.size`; `package.descriptor` where the bytes are no zip. */
export const unzipPackage = (bytes: Uint8Array): PackageFile[] =>
  Object.entries(unpacked(bytes, () => true)).map(([path, content]) => ({ path, bytes: content }))

function unpacked(bytes: Uint8Array, wanted: (name: string) => boolean): Record<string, Uint8Array> {
  let total = 0
  const filter = ({ name, originalSize }: { readonly name: string; readonly originalSize: number }) => {
    if (!wanted(name)) return false
    total += originalSize
    if (total > most) throw refuse('package.size', { bytes: total, most })
    return true
  }
  try {
    return unzipSync(bytes, { filter })
  } catch (error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'number')
      throw refuse('package.descriptor', { found: `no zip (${error.message})` })
    throw error
  }
}
