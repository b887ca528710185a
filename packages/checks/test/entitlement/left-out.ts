/** Mutants of what is asked of children and of households. */
export const isLeftOut =
  /^facts\.(child|dibao|hasParents|unclearTie|isHead|unclearList)\b|^evidence\[([3-9]|1\d)\]/
