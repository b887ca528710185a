export { loadPackage, savePackage } from './packages.ts'
export { type FolderOptions, type FolderRead, readFolder } from './read-folder.ts'
export { type BeforeFile, type PathsOptions, type PathsRead, readPaths } from './read-paths.ts'
export { startThreads, type ThreadsOptions } from './threads/start-threads.ts'
