import type { Fact } from '../../kernel/core/command.ts'
import { type Handler, handler } from '../../kernel/server/slice.ts'
import { type Commands, commands } from '../core/contract.ts'
import { agendaOwner, type AgendaState, closeAgenda, openAgenda } from '../core/decide-agenda.ts'
import { addAgenda, agendaState, endAgendas } from './agenda-store.ts'

/** How addresses of calendars are opened and closed. */
export const handlers: Record<string, Handler> = {
  'agenda.open': handler<AgendaState, Commands['agenda.open']>({
    data: commands['agenda.open'],
    // An id or a secret that stands is taken, whoever’s it is.
    beyond: true,
    gather: (db, { subject, data }, { actor }) =>
      agendaState(db, agendaOwner(actor), { subject, hash: data.hash }),
    decide: openAgenda,
    save: async (db, facts, _, { data, subject }, { actor, at }) => {
      await endAgendas(db, closedIn(facts), at)
      if (facts.some(({ type }) => type === 'agenda.opened'))
        await addAgenda(db, subject, agendaOwner(actor), data.hash, at)
    },
  }),
  'agenda.close': handler<AgendaState, Commands['agenda.close']>({
    data: commands['agenda.close'],
    gather: (db, { subject }, { actor }) => agendaState(db, agendaOwner(actor), { subject }),
    decide: closeAgenda,
    save: async (db, facts, _state, _command, { at }) => {
      await endAgendas(db, closedIn(facts), at)
    },
  }),
}

const closedIn = (facts: readonly Fact[]): string[] =>
  facts.flatMap(({ type, subject }) => (type === 'agenda.closed' ? [subject] : []))
