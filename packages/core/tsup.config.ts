import { library } from '../../scripts/library.ts'

const both = ['entry', 'sentences', 'sound'].flatMap((name) => [`whole/${name}`, `lean/${name}`])

export default library(
  import.meta.dirname,
  Object.fromEntries(both.map((name) => [name, `./src/${name}.ts`])),
)
