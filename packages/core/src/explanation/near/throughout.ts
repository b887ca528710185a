import type { Dataset } from '../../dataset/dataset.ts'
import type { Neighbourhood, Seen } from './neighbourhood.ts'

/** The whole dataset as it is; a row without a key goes by its number among the neighbours of what is explained. */
export const throughout = (dataset: Dataset, neighbours: () => Neighbourhood): Seen => ({
  dataset,
  original: (_, row) => row,
  number: (entity, row) => neighbours().near(entity, row),
})
