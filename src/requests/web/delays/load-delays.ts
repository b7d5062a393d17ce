import type { ComponentType } from 'preact'
import { spokenWith } from '../../../kernel/web/screen-with-words.tsx'
import { fr } from '../../core/delays/words.fr.ts'
import { DelaysPage } from './DelaysPage.tsx'

/** The page of what the landlord promises by urgency, with its words: few open it. */
export const loadDelaysPage = (): Promise<ComponentType<object>> =>
  spokenWith(DelaysPage, fr, () => import('../../core/delays/words.en.ts').then((m) => m.en))
