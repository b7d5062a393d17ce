import { newId } from '../src/kernel/server/record-ids.ts'

/** One act of the load: to file a request in this dwelling, or to write into this thread. */
export type Act = { id: string; at: string; type: string; subject: string; data: object }

export const words = 'L’eau coule sous l’évier de la cuisine depuis hier soir, j’ai mis une bassine.'

/** The subject is the act's own id: one look later tells whether both are there. */
export const filingOf = ({ unit, person }: { unit: string; person: string }): Act => {
  const id = newId()
  const data = {
    nature: 'plumbing.tap_broken',
    words,
    unit,
    requester: { person },
    channel: 'phone',
  }
  return { id, at: new Date().toISOString(), type: 'request.file', subject: id, data }
}

export const sayingOf = (subject: string): Act => {
  const id = newId()
  return { id, at: new Date().toISOString(), type: 'request.say', subject, data: { words: `${words} ${id}` } }
}
