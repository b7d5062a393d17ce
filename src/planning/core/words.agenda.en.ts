import type { fr } from './words.agenda.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'agenda.name': 'Loge appointments: {who}',
  'agenda.visit': 'Appointment',
  'agenda.no': 'no. {no}',
  'agenda.door': 'door {door}',
  'agenda.title': 'Your appointments in your calendar',
  'agenda.words':
    'A secret address gives them to the calendar of your phone or computer. It tells the place, the reason and the hour, never the name or the phone of a tenant.',
  'agenda.open': 'Make an address',
  'agenda.again': 'Make a new address',
  'agenda.again.means': 'The one before will give nothing more.',
  'agenda.since': 'An address has been open since {day}.',
  'agenda.close': 'Close the address',
  'agenda.closed': 'The address is closed: it gives nothing more.',
  'agenda.once':
    'Here is the address. It is shown once: copy it into your calendar, under calendars by subscription.',
  'agenda.copy': 'Copy the address',
  'agenda.copied': 'The address is copied.',
  'agenda.secret': 'Whoever knows it reads your appointments: give it to nobody.',
  'agenda.label': 'Address of the calendar',
  'agenda.loading': 'The address is loading',
  'agenda.offline': 'Kept on this device: it leaves with the network.',
  'file.kind.agendas': 'Calendars by subscription',
  'file.why.agendas':
    'The secret address of your calendar, kept for thirty days after it was closed. Its secret is not known to the house.',
}
