/** Fewer rows than this part of those asked about are asked alone. */
export const share = 4
