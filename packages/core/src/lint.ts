export { factsNamed } from './expression/facts-named.ts'
export { namesInMessage } from './findings/names-in-message.ts'
export { parameterIssueText } from './messages/parameters.ts'
export { type ParameterIssue, verifyParameters } from './parameters/verify.ts'
export { verifyPack } from './rules/pack/load.ts'
export { type Path as DocumentPath, pathText } from './rules/path.ts'
export {
  isError as isRuleError,
  type Level as ProblemLevel,
  type Problem as RuleProblem,
  type ProblemCode as RuleProblemCode,
  type ProblemFacts as RuleProblemFacts,
} from './rules/problem.ts'
export { requireSound } from './rules/sound.ts'
export { type Known as RuleContext, verifyCheck } from './rules/verify-check.ts'
export { verifyProgramme } from './rules/verify-programme.ts'
export { explainProblem } from './rules/words/explain.ts'
