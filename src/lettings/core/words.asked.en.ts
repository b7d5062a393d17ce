import type { fr } from './words.asked.fr.ts'

/** The same in English. */
export const en: Record<keyof typeof fr, string> = {
  'asked.diagnostics': 'Diagnostics to be made before the dwelling is let again, to hold on {day}: {kinds}.',
  'asked.diagnostic.dpe': 'energy performance (DPE)',
  'asked.diagnostic.lead': 'lead (CREP)',
  'asked.diagnostic.electricity': 'electricity',
  'asked.diagnostic.gas': 'gas',
  'asked.diagnostic.risks': 'state of risks',
  'asked.diagnostic.asbestos': 'asbestos',
  'asked.diagnostic.noise': 'noise of airfields',
  'asked.newcomer.heating': 'At the visit of two months: heating or hot water does not work well.',
  'asked.newcomer.water': 'At the visit of two months: a tap, a sink or the toilet does not work well.',
  'asked.newcomer.power': 'At the visit of two months: a socket, a lamp or the fuse box does not work well.',
  'asked.newcomer.openings': 'At the visit of two months: a door, a window or a shutter does not work well.',
  'asked.newcomer.stairs': 'At the visit of two months: something is amiss in the dwelling or in the stairs.',
}
