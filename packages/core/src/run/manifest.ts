import type { Dataset } from '../dataset/dataset.ts'
import { remember } from '../dataset/remember.ts'
import { digest } from '../digest/digest.ts'
import { version } from '../version.ts'
import type { CheckInput } from './input.ts'
import type { Manifest } from './run.ts'

/** What exactly a run was given. */
export function manifestOf(
  dataset: Dataset,
  input: Omit<CheckInput, 'engine'>,
  said: Pick<Manifest, 'checks' | 'options'>,
): Manifest {
  const { catalogue, coverage, sources } = dataset
  const parameters = input.parameters ?? none
  return {
    hedui: version,
    asOf: input.asOf,
    region: input.region ?? dataset.region,
    packs: input.packs ?? [],
    ...said,
    severities: input.severities ?? {},
    undetermined: input.undetermined ?? false,
    subjects: input.subjects ?? null,
    given: {
      catalogue: remember(digests, catalogue, () => digest(JSON.stringify(catalogue))),
      coverage: remember(digests, coverage, () =>
        digest(JSON.stringify(coverage.map((c) => JSON.stringify(c)).sort())),
      ),
      parameters: remember(digests, parameters, () => digest(JSON.stringify(parameters))),
    },
    inputs: remember(inputs, sources, () => inputsOf(sources)),
    unmasked: input.unmask?.purpose ?? null,
  }
}

const none: NonNullable<CheckInput['parameters']> = []
/** Of what runs are given again and again. */
const digests = new WeakMap<readonly object[], string>()
const inputs = new WeakMap<Dataset['sources'], Manifest['inputs']>()

function inputsOf(sources: Dataset['sources']): Manifest['inputs'] {
  return [...new Map(sources.map(({ file, sha256 }) => [file, sha256]))]
    .map(([file, sha256]) => ({ file, sha256 }))
    .sort((a, b) => (a.file < b.file ? -1 : 1))
}
