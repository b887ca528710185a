export { type FolderOptions, type FolderRead, readFolder } from './read-folder.ts'
export { readPaths } from './read-paths.ts'
