/** Of the messages of `hedui serve`; a change that an older host would misread makes it one more. */
export const protocolVersion = 1
