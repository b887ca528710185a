import { readdirSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

const conditions = ['hedui-source', 'module', 'node', 'development|production']
const fromSource = {
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: ['hedui-source', 'node'] } },
}

const mayPrint = new Set(['cli'])

export default defineConfig({
  test: {
    // Vitest leaves a core free, which is half of a small machine.
    maxWorkers: '100%',
    projects: [
      ...readdirSync(new URL('./packages', import.meta.url)).map((folder) => ({
        ...fromSource,
        test: {
          name: folder,
          include: [`packages/${folder}/test/**/*.test.ts`],
          testTimeout: 60_000,
          setupFiles: mayPrint.has(folder) ? [] : ['test/setup/forbid-console.ts'],
        },
      })),
      {
        ...fromSource,
        test: {
          name: 'types',
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ['packages/*/test/**/*.test-d.ts'],
            tsconfig: 'tsconfig.json',
          },
        },
      },
      {
        test: {
          name: 'repository',
          include: ['test/**/*.test.ts'],
          globalSetup: ['test/setup/build.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
