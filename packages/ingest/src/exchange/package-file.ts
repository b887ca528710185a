/** One file of a package, by its path below the package, with `/`. */
export interface PackageFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** The file that describes a package. */
export const descriptorPath = 'datapackage.json'
