import type { Entity } from '../../model/entity.ts'
import type { Table } from '../table.ts'
import { createTextNumbers, type TextNumbers } from './text-numbers.ts'

/** Numbers the keys of one entity as they are met. */
export interface Keys extends Pick<TextNumbers, 'find' | 'of' | 'ofPacked'> {
  /** The row of the first of those met here. */
  readonly first: number
  /** Those met here, without those below. */
  readonly own: TextNumbers
}

export function createKeys(): Keys {
  const own = createTextNumbers()
  return { ...own, first: 0, own }
}

/** A row for each of some keys. */
export class KeyTable implements Table {
  readonly name: string
  readonly entity: Entity
  readonly size: number
  readonly columns = {}
  readonly record = null
  readonly numbers: TextNumbers

  constructor(name: string, entity: Entity, numbers: TextNumbers) {
    this.name = name
    this.entity = entity
    this.size = numbers.size()
    this.numbers = numbers
  }
  get keys(): readonly string[] {
    return this.numbers.list()
  }
}
