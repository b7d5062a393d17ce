import type { ComponentProps, ComponentType } from 'preact'
import { spokenWith } from '../../../kernel/web/screen-with-words.tsx'
import { fr } from '../../core/words/place.fr.ts'
import { ToPlace } from './UnplacedList.tsx'

/** What waits for its place, with its words. */
export const loadToPlace = (): Promise<ComponentType<ComponentProps<typeof ToPlace>>> =>
  spokenWith(ToPlace, fr, () => import('../../core/words/place.en.ts').then((m) => m.en))
