import type { Impersonal, Personal } from '../../../kernel/server/personal.ts'
import { forgetOldErrands } from './errand-store.ts'

/** What the tables of dossiers elsewhere hold of people: who decided what was told there, and the words. */
export const personalPeers: readonly Personal[] = [
  {
    table: 'channels.errand',
    person: {
      by_person: 'who decided it',
      words: 'what was told to a city or to the State',
      refused: 'what they answered',
      files: 'photos of the thread that went along',
    },
    export: 'an act of her work: each stands in the thread, with its day',
    erase: 'an act of her work: what was told to the State stays proved',
    keep: { until: 'thirteen months: that it was told stays', forget: forgetOldErrands },
  },
]

export const impersonalPeers: Impersonal = {
  'codes of a city or of the State, or of lists that they close': {
    'channels.peer': ['channel', 'side', 'house', 'stands', 'status'],
    'channels.errand': ['what', 'motif', 'fault'],
    'channels.reading': ['channel', 'house'],
  },
  'numbers of dossiers elsewhere': { 'channels.peer': ['dossier', 'handle', 'reference'] },
}
