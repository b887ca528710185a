import { remember } from '../../dataset/remember.ts'
import type { Graph } from '../../model/create-graph.ts'
import type { Setting } from '../evaluator.ts'
import { Program } from './program.ts'

type BySubject = Map<string, Program>

const programs = new WeakMap<Graph, WeakMap<Setting['facts'], BySubject>>()

/** What was made ready of these facts before, as long as the setting is what was relied upon. */
export function programOf(setting: Setting): Program {
  const { facts, subject, dataset } = setting
  const ofGraph = remember(programs, dataset.graph, () => new WeakMap<Setting['facts'], BySubject>())
  const bySubject = remember(ofGraph, facts, () => new Map<string, Program>())
  const known = bySubject.get(subject)
  if (known?.relies.every((holds) => holds(setting))) return known
  const made = new Program(subject)
  bySubject.set(subject, made)
  return made
}
