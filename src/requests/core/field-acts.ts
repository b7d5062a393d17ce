import type { Commands } from './request-commands.ts'

/** What the field app does to a request: each may wait on the phone, and has its words there (`field.pending.<act>`). */
export const fieldActs = [
  'request.file',
  'request.takeOver',
  'request.resolve',
  'request.confirm',
  'request.contest',
  'request.say',
  'request.note',
  'request.addPhoto',
] as const satisfies readonly (keyof Commands)[]

export type FieldAct = (typeof fieldActs)[number]
