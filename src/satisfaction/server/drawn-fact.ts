import type { ToldFact } from '../../kernel/core/mails.ts'
import { derivedId } from '../../kernel/server/record-ids.ts'

/** The name of the fact that a home was drawn: it stands in no journal, since nobody sees who is asked. */
export const factOfDraw = (draw: string): string => derivedId('satisfaction.drawn', draw)

/** That fact, for whoever tells the home (`at`: ISO). */
export const drawnFact = (id: string, draw: string, at: string): ToldFact<'satisfaction.drawn'> => ({
  id,
  type: 'satisfaction.drawn',
  subject: draw,
  command: id,
  role: 'system',
  at,
  data: {},
  audience: 'everyone',
})
