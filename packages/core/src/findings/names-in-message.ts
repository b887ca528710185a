/** Where a message names a fact: to be filled in, `{fact}`, or at the head of a clause, `[fact:…]`. */
export const namedInMessage = /\{(\w+)\}|\[[!?+]?(\w+):/g

/** The facts that a message names, each as often as it does. */
export const namesInMessage = (message = ''): string[] =>
  [...message.matchAll(namedInMessage)].map(([, filled, head]) => (filled ?? head) as string)
