import type { ComponentType } from 'preact'
import { spokenWith } from '../../../kernel/web/screen-with-words.tsx'
import { fr } from '../../core/words/neighbours-fault.fr.ts'
import { NeighboursFault } from './NeighboursFault.tsx'

const english = () => import('../../core/words/neighbours-fault.en.ts').then((m) => m.en)

/** What a request follows of its neighbours’, with its words. */
export const loadNeighboursFault = (): Promise<ComponentType<{ request: string; now: string }>> =>
  spokenWith(NeighboursFault, fr, english)
