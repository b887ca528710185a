import type { Graph } from '../../../model/create-graph.ts'
import { Joint } from './joint.ts'

const joints = new WeakMap<Graph, Joint>()
/** After so many conditions all is begun anew, so that rules that are gone are forgotten. */
const most = 1_000

/** The joint program of the rules over a graph. */
export function jointOf(graph: Graph): Joint {
  const known = joints.get(graph)
  if (known && known.size < most) return known
  const made = new Joint(graph)
  joints.set(graph, made)
  return made
}
