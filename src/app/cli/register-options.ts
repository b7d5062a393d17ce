/** What `rpls` does. */
export const verbNames = ['export', 'check', 'import', 'doublets', 'layout'] as const
export type Verb = (typeof verbNames)[number]
/** What was asked of it; `year` is no number where none was told. */
export type RegisterOptions = {
  verb: Verb
  file: string
  year: number
  out: string
  send: number
  before: string | undefined
  json: boolean
}
