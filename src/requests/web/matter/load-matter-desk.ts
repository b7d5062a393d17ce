import type { ComponentType } from 'preact'
import { spokenWith } from '../../../kernel/web/screen-with-words.tsx'
import { fr } from '../../core/matter/words.fr.ts'
import { MatterDesk, type MatterDeskProps } from './MatterDesk.tsx'

/** What a desk does of a matter, with its words. */
export const loadMatterDesk = (): Promise<ComponentType<MatterDeskProps>> =>
  spokenWith(MatterDesk, fr, () => import('../../core/matter/words.en.ts').then((m) => m.en))
