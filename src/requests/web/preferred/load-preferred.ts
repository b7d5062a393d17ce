import type { ComponentType } from 'preact'
import { spokenWith } from '../../../kernel/web/screen-with-words.tsx'
import { fr } from '../../core/preferred/words.fr.ts'
import { PreferredPage } from './PreferredPage.tsx'

/** The page of the firms that an agency prefers, with its words: few open it. */
export const loadPreferredPage = (): Promise<ComponentType<object>> =>
  spokenWith(PreferredPage, fr, () => import('../../core/preferred/words.en.ts').then((m) => m.en))
