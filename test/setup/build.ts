import { execFileSync } from 'node:child_process'

/** Build every package once before the tests of the repository, which look at what is published. */
export default function build(): void {
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' })
}
