import { natureOf } from './catalogue.ts'

/**
 * Whether no caretaker, no firm and no neighbour reads a request of this nature: accounts, neighbours, complaints. What the column
 * `walled` of requests.request says, and its policies read.
 */
export const isWalled = (nature: string): boolean => natureOf(nature).matter?.walled ?? false
