export { loadPackage, savePackage } from './packages.ts'
export { type FolderOptions, type FolderRead, readFolder } from './read-folder.ts'
export { type BeforeFile, readPaths } from './read-paths.ts'
