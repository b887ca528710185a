export type { Answer, Blocking, BlockingFact, Supplier } from './explanation/blocking/blocking-fact.ts'
export {
  createDetectionExplainer,
  type Detection,
  type DetectionInput,
  explainDetection,
} from './explanation/detection.ts'
export { createExplainer, type Explainer, explain } from './explanation/explain.ts'
export type { Explanation, RowExplanation } from './explanation/explanation.ts'
export type { Asked } from './explanation/locate.ts'
export type {
  CoverageUse,
  ExplainedComparison,
  ExplainedCondition,
  ExplainedExpression,
  ExplainedFact,
  ExplainedList,
  ExplainedValue,
  Margin,
  OptionUse,
  ParameterUse,
  RecordPlace,
  RelatedRow,
  Statement,
  Verdict,
} from './explanation/tree/nodes.ts'
