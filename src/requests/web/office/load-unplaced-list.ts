import type { ComponentProps, ComponentType } from 'preact'
import { spokenWith } from '../../../kernel/web/screen-with-words.tsx'
import { fr } from '../../core/words/place.fr.ts'
import { UnplacedList } from './UnplacedList.tsx'

/** What waits for its place, with its words. */
export const loadToPlace = (): Promise<ComponentType<ComponentProps<typeof UnplacedList>>> =>
  spokenWith(UnplacedList, fr, () => import('../../core/words/place.en.ts').then((m) => m.en))
