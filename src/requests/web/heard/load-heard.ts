import type { ComponentProps, ComponentType } from 'preact'
import { spokenWith } from '../../../kernel/web/screen-with-words.tsx'
import { fr } from '../../core/danger/words.fr.ts'
import { HeardByFirm } from './HeardDanger.tsx'

/** The danger in what a firm writes, with its words: its page has none of them. */
export const loadHeardByFirm = (): Promise<ComponentType<ComponentProps<typeof HeardByFirm>>> =>
  spokenWith(HeardByFirm, fr, () => import('../../core/danger/words.en.ts').then((m) => m.en))
