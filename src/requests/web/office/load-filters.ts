import type { ComponentProps, ComponentType } from 'preact'
import { spokenWith } from '../../../kernel/web/screen-with-words.tsx'
import { fr } from '../../core/words/chips.fr.ts'
import { ListFilters } from './ListFilters.tsx'

/** What a list is narrowed to, with its words: few lists are. */
export const loadNarrowed = (): Promise<ComponentType<ComponentProps<typeof ListFilters>>> =>
  spokenWith(ListFilters, fr, () => import('../../core/words/chips.en.ts').then((m) => m.en))
